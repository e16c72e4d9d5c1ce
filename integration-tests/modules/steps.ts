import fc from "fast-check"

export const CURRENCIES = ["usd", "jpy", "bhd"]

/** Into which an account may change, and at which rates: multiplier, divisor. */
export const TARGETS = [...CURRENCIES, "eur"]
export const RATES: [string, string][] = [
  ["1.12", "1"],
  ["1", "1.12"],
  ["1", "3"],
  ["3", "1"],
  ["0.5", "1"],
  ["0.004", "1"],
  ["110.125", "0.95"],
]

/** One thing that happens; figures in minor units of the account. */
export type Step =
  | { do: "purchase" | "reimburse" | "credit"; on: number; minor: number }
  | { do: "give back"; on: number; of: number; minor: number | null }
  | { do: "terms"; on: number; minor: number; exceed: boolean; seen: number }
  | {
      do: "currency"
      on: number
      to: number
      rate: number
      minor: number | null
      exceed: boolean | null
      seen: number
    }
  | { do: "block"; on: number }
  | { do: "repeat"; of: number; changed: boolean; elsewhere: boolean }

const on = fc.nat(CURRENCIES.length - 1)
const minor = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 400 }) },
  fc.integer({ min: -300, max: 0 })
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("purchase" as const), on, minor }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("reimburse" as const), on, minor }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("credit" as const), on, minor }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("give back" as const),
      on,
      of: fc.nat(3),
      minor: fc.option(minor, { nil: null }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("terms" as const),
      on,
      minor: fc.oneof(fc.constant(500), fc.integer({ min: -1, max: 1_000 })),
      exceed: fc.boolean(),
      seen: fc.integer({ min: -3, max: 1 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("currency" as const),
      on,
      to: fc.nat(TARGETS.length - 1),
      rate: fc.nat(RATES.length - 1),
      minor: fc.option(fc.integer({ min: -1, max: 1_000 }), { nil: null }),
      exceed: fc.option(fc.boolean(), { nil: null }),
      seen: fc.integer({ min: -5, max: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("block" as const), on }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("repeat" as const),
      of: fc.nat(40),
      changed: fc.boolean(),
      elsewhere: fc.boolean(),
    }),
  }
)
export const sequence = fc.array(step, { minLength: 10, maxLength: 40 })
