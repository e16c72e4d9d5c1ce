import type { UseFormReturn } from "react-hook-form"
import type { AdminCredit } from "../../../../../src/types"
import type { CreditForm } from "../form"
import { firstLimit, startOver } from "../start-over"

const account = {
  currency_code: "eur",
  credit_limit: "5000.00",
  exceed_limit: false,
  has_history: true,
} as AdminCredit
const unused = { ...account, credit_limit: "0.00", has_history: false }

describe("the limit that a currency begins with", () => {
  it("is the present one, in the present currency", () => {
    expect(firstLimit(account, "EUR")).toBe("5,000.00")
  })

  it("is left to be converted where there is a history", () => {
    expect(firstLimit(account, "usd")).toBe("")
  })

  it("is nothing in any other currency where there is none", () => {
    expect(firstLimit(unused, "usd")).toBe("0.00")
    expect(firstLimit(unused, "jpy")).toBe("0")
  })
})

describe("another currency", () => {
  const typed: CreditForm = {
    currency_code: "usd",
    credit_limit: "6,000.00",
    exceed_limit: true,
    rate: "1.12",
    reason: "Moved",
  }
  const picked = (to: string, of = account): CreditForm => {
    const values: Record<string, unknown> = { ...typed }
    const form = {
      getValues: (name: string) => values[name],
      setValue: (name: string, value: unknown) => {
        values[name] = value
      },
      clearErrors: () => {},
    }
    startOver(form as unknown as UseFormReturn<CreditForm>, of, to)
    return values as CreditForm
  }

  it("forgets a rate and a limit that were typed for the one before", () => {
    expect(picked("gbp")).toEqual({
      ...typed,
      rate: "",
      credit_limit: "",
      exceed_limit: false,
    })
    expect(picked("eur")).toMatchObject({ rate: "", credit_limit: "5,000.00" })
    expect(picked("gbp", unused)).toMatchObject({
      credit_limit: "0.00",
      exceed_limit: true,
    })
  })

  it("is none where the same one is chosen", () => {
    expect(picked("usd")).toEqual(typed)
  })
})
