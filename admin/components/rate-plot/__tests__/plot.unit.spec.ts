import { ratePlotOf } from "../plot"

const rate = (day: number, rate: string, over = {}) => ({
  from: "eur",
  to: "usd",
  rate,
  effective_at: `2026-11-0${day}T00:00:00.000Z`,
  withdrawn_at: null,
  ...over,
})

const NOW = Date.parse("2026-11-05T00:00:00.000Z")

describe("the plot of a pair", () => {
  it("steps at each rate, the oldest at the left, and goes on until now", () => {
    const rates = [rate(4, "1.2"), rate(3, "1.0"), rate(1, "1.1")]
    const plot = ratePlotOf(rates, "eur", NOW)
    expect(plot?.path).toBe("M0 50H50V100H75V0H100")
    expect(plot).toMatchObject({
      first: { rate: "1.1" },
      last: { rate: "1.2" },
      least: { rate: "1.0" },
      most: { rate: "1.2" },
    })
  })

  it("turns rates that are quoted the other way round", () => {
    const usd = { from: "usd", to: "eur" }
    const rates = [rate(3, "0.5", usd), rate(2, "1"), rate(1, "2")]
    expect(ratePlotOf(rates, "eur", NOW)?.path).toBe("M0 0H25V100H50V0H100")
    expect(ratePlotOf(rates, "usd", NOW)?.path).toBe("M0 100H25V0H50V100H100")
  })

  it("leaves out what was withdrawn, or lies ahead", () => {
    const rates = [
      rate(9, "50"),
      rate(3, "1.2"),
      rate(2, "9", { withdrawn_at: "2026-11-02T01:00:00.000Z" }),
      rate(1, "1.1"),
    ]
    expect(ratePlotOf(rates, "eur", NOW)?.path).toBe("M0 100H50V0H100")
  })

  it("is none for less than two rates, and lies in the middle for equal ones", () => {
    expect(ratePlotOf([], "eur", NOW)).toBeNull()
    expect(ratePlotOf([rate(1, "1.1")], "eur", NOW)).toBeNull()
    const equal = [rate(3, "1.1"), rate(1, "1.1")]
    expect(ratePlotOf(equal, "eur", NOW)?.path).toBe("M0 50H50V50H100")
  })
})
