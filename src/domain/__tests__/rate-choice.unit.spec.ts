import fc from "fast-check"
import { StoredRate, chooseRate, convert } from ".."

const stored = (
  number: number,
  from: string,
  to: string,
  rate: string,
  day = 1
): StoredRate => ({
  id: `ccrate_${number}`,
  number,
  from,
  to,
  rate,
  source: "manual",
  effective_at: `2026-11-${String(day).padStart(2, "0")}T00:00:00.000000Z`,
})

const among = (...rates: StoredRate[]) => ({ accounting: "usd", rates })

describe("the rate between two currencies", () => {
  it("is the pair's own, quoted either way round", () => {
    const direct = chooseRate("usd", "eur", among(stored(1, "usd", "eur", "2")))
    expect(direct).toMatchObject({
      rate: { from: "usd", to: "eur", multiplier: "2", divisor: "1" },
      via: null,
      legs: [{ id: "ccrate_1", inverse: false }],
    })
    const inverse = chooseRate(
      "USD",
      "Eur",
      among(stored(1, "eur", "usd", "3"))
    )
    expect(inverse).toMatchObject({
      rate: { from: "usd", to: "eur", multiplier: "1", divisor: "3" },
      via: null,
      legs: [{ id: "ccrate_1", inverse: true }],
    })
  })

  it("is the newer of the two quotes", () => {
    const older = stored(1, "usd", "eur", "2", 1)
    const newer = stored(2, "eur", "usd", "4", 2)
    for (const rates of [among(older, newer), among(newer, older)]) {
      expect(chooseRate("usd", "eur", rates)!.legs).toMatchObject([
        { id: "ccrate_2", inverse: true },
      ])
    }
  })

  it("of one moment, is the direct quote, then the one entered last", () => {
    const rates = among(
      stored(3, "eur", "usd", "4"),
      stored(1, "usd", "eur", "2"),
      stored(2, "usd", "eur", "3")
    )
    expect(chooseRate("usd", "eur", rates)!.legs[0].id).toBe("ccrate_2")
  })

  it("crosses over the accounting currency where the pair has none", () => {
    const rates = among(
      stored(1, "usd", "gbp", "0.8"),
      stored(2, "usd", "jpy", "150")
    )
    const chosen = chooseRate("gbp", "jpy", rates)!
    expect(chosen.via).toBe("usd")
    expect(chosen.legs.map(({ id, inverse }) => [id, inverse])).toEqual([
      ["ccrate_1", true],
      ["ccrate_2", false],
    ])
    expect(convert("0.80", chosen.rate)).toBe("150")
    const own = stored(3, "jpy", "gbp", "0.005", 1)
    const direct = chooseRate("gbp", "jpy", among(...rates.rates, own))!
    expect(direct.via).toBeNull()
  })

  it("is none, and never 1, where nothing leads from one to the other", () => {
    const half = among(stored(1, "usd", "gbp", "0.8"))
    expect(chooseRate("gbp", "jpy", half)).toBeNull()
    expect(chooseRate("gbp", "eur", among())).toBeNull()
    expect(chooseRate("usd", "usd", half)).toBeNull()
    expect(chooseRate("gbp", "jpy", { ...half, accounting: null })).toBeNull()
    // The accounting currency is no way round itself.
    expect(chooseRate("usd", "jpy", half)).toBeNull()
  })

  it("does not depend on the order of what it chooses from", () => {
    const codes = fc.constantFrom("usd", "eur", "gbp")
    const rate = fc
      .tuple(
        codes,
        codes,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 3 })
      )
      .filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(
        fc.array(rate, { maxLength: 8 }).chain((list) =>
          fc.shuffledSubarray(
            list.map(([a, b, value, day], number) =>
              stored(number, a, b, String(value), day)
            ),
            { minLength: list.length }
          )
        ),
        (rates) => {
          const sorted = [...rates].sort((a, b) => a.number - b.number)
          expect(chooseRate("eur", "gbp", among(...rates))).toEqual(
            chooseRate("eur", "gbp", among(...sorted))
          )
        }
      )
    )
  })
})
