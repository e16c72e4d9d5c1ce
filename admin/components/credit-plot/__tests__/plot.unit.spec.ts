import { plotOf } from "../plot"

const entry = (
  day: number,
  outstanding_balance: string,
  credit_limit: string,
  currency_code = "usd"
) => ({
  created_at: `2026-11-0${day}T00:00:00.000Z`,
  outstanding_balance,
  credit_limit,
  currency_code,
})

const NOW = Date.parse("2026-11-05T00:00:00.000Z")

describe("the plot of a credit", () => {
  it("steps at each entry, the oldest at the left, and goes on until now", () => {
    const entries = [
      entry(3, "-100.00", "100.00"),
      entry(2, "-50.00", "100.00"),
      entry(1, "100.00", "100.00"),
    ]
    expect(plotOf(entries, "usd", NOW)).toEqual({
      balance: "M0 0H25V75H50V100H100V100",
      limit: "M0 100H25V100H50V100H100V100",
      zero: 50,
      from: "2026-11-01T00:00:00.000Z",
    })
  })

  it("leaves entries of a former currency out", () => {
    const entries = [
      entry(3, "-10.00", "20.00"),
      entry(2, "0.00", "20.00"),
      entry(1, "-9000.00", "10000.00", "jpy"),
    ]
    expect(plotOf(entries, "usd", NOW)?.limit).toMatch(/^M0 100/)
  })

  it("is none for less than two entries", () => {
    expect(plotOf([], "usd", NOW)).toBeNull()
    expect(plotOf([entry(1, "0.00", "5.00")], "usd", NOW)).toBeNull()
  })

  it("lies in the middle when nothing ever moved", () => {
    const entries = [entry(2, "0", "0"), entry(1, "0", "0")]
    expect(plotOf(entries, "usd", NOW)?.zero).toBe(50)
  })
})
