import Big from "big.js"
import fc from "fast-check"
import {
  PurchaseFigures,
  RefundFacts,
  UNDECIDED_SECONDS,
  chargeFor,
  creditForRefund,
  currencyDigits,
  labelRefund,
  roundToCurrency,
} from ".."

const purchaseOf = (
  order_amount: string,
  order_currency_code: string,
  amount: string,
  currency_code: string
): PurchaseFigures => ({
  currency_code,
  amount,
  given_back: "0",
  order_currency_code,
  order_amount,
  order_given_back: "0",
})

/** Refunds one after the other, as the service books them. */
function refundAll(purchase: PurchaseFigures, parts: string[]) {
  const credits: string[] = []
  let figures = purchase
  for (const part of parts) {
    const credit = creditForRefund(figures, part)
    credits.push(credit)
    figures = {
      ...figures,
      given_back: Big(figures.given_back).plus(credit).toFixed(),
      order_given_back: Big(figures.order_given_back).plus(part).toFixed(),
    }
  }
  return { credits, given_back: figures.given_back }
}

describe("what a refund credits", () => {
  it.each<[string, PurchaseFigures, string[], string[]]>([
    [
      "in one currency, as asked",
      purchaseOf("64", "usd", "64.00", "usd"),
      ["24.00", "40.00"],
      ["24.00", "40.00"],
    ],
    [
      "A65 less a fee",
      purchaseOf("100", "usd", "100.00", "usd"),
      ["90.00"],
      ["90.00"],
    ],
    [
      "A79 restated, and back in the order's currency, by its own share",
      purchaseOf("100", "eur", "101.11", "eur"),
      ["33", "33", "34"],
      ["33.37", "33.36", "34.38"],
    ],
    [
      "A68 rounded like the charge",
      purchaseOf("2.376", "usd", "2.38", "usd"),
      ["2.376"],
      ["2.38"],
    ],
    [
      "A80 in full, at the order's rate",
      purchaseOf("100", "usd", "90.00", "eur"),
      ["100.00"],
      ["90.00"],
    ],
    [
      "A80 in thirds",
      purchaseOf("100", "usd", "90.00", "eur"),
      ["33.33", "33.33", "33.34"],
      ["30.00", "29.99", "30.01"],
    ],
    [
      "into a currency without digits",
      purchaseOf("100.50", "usd", "15000", "jpy"),
      ["0.01", "0.01", "100.48"],
      ["1", "2", "14997"],
    ],
    [
      "a fraction of the last digit",
      purchaseOf("15000", "jpy", "100.50", "usd"),
      ["1", "1", "14998"],
      ["0.01", "0.00", "100.49"],
    ],
  ])("%s", (_, purchase, parts, credits) => {
    expect(refundAll(purchase, parts).credits).toEqual(credits)
  })

  it("may exceed what is left, for the posting to refuse", () => {
    const purchase = purchaseOf("64", "usd", "64.00", "usd")
    expect(creditForRefund(purchase, "64.01")).toBe("64.01")
    const other = purchaseOf("100", "usd", "90.00", "eur")
    expect(Big(creditForRefund(other, "101")).gt(90)).toBe(true)
  })

  it("sums to the charge for every split at every rate", () => {
    fc.assert(
      fc.property(splits(), ({ purchase, parts }) => {
        const { credits, given_back } = refundAll(purchase, parts)
        expect(Big(given_back).eq(purchase.amount)).toBe(true)
        for (const credit of credits) {
          expect(Big(credit).gte(0)).toBe(true)
        }
      }),
      { numRuns: 1_000 }
    )
  })

  it("is never more than a digit away from the exact share", () => {
    fc.assert(
      fc.property(splits(), ({ purchase, parts }) => {
        const { currency_code, order_amount, amount } = purchase
        const unit = Big(10).pow(-currencyDigits(currency_code))
        refundAll(purchase, parts).credits.forEach((credit, index) => {
          const share = Big(parts[index]).times(amount).div(order_amount)
          expect(Big(credit).minus(share).abs().lte(unit)).toBe(true)
        })
      })
    )
  })
})

describe("the label of a refund", () => {
  const NOW: RefundFacts = {
    takes_all: true,
    explained: false,
    order_status: "pending",
    recorded_as_refund: false,
    age_seconds: 0,
  }

  it.each<[string, Partial<RefundFacts>, string | null]>([
    ["takes everything, no word of why", {}, null],
    ["takes a part", { takes_all: false }, "refunded"],
    ["a person said why", { explained: true }, "refunded"],
    [
      "Medusa recorded it on the order",
      { recorded_as_refund: true },
      "refunded",
    ],
    ["the order is canceled", { order_status: "canceled" }, "reverted"],
    ["there is no order", { order_status: null }, "reverted"],
    [
      "of a part, no order",
      { takes_all: false, order_status: null },
      "refunded",
    ],
    [
      "explained, order canceled later",
      { explained: true, order_status: "canceled" },
      "refunded",
    ],
    [
      "recorded, order canceled later",
      { recorded_as_refund: true, order_status: "canceled" },
      "refunded",
    ],
    [
      "nothing more after the wait",
      { age_seconds: UNDECIDED_SECONDS + 1 },
      "refunded",
    ],
    ["just within the wait", { age_seconds: UNDECIDED_SECONDS }, null],
    [
      "old, but the order is canceled",
      { age_seconds: 9_999, order_status: "canceled" },
      "reverted",
    ],
  ])("%s", (_, facts, label) => {
    expect(labelRefund({ ...NOW, ...facts })).toBe(label)
  })
})

/** An order at some rate, and its total cut into random parts. */
function splits() {
  const currencies = fc.constantFrom("usd", "jpy", "bhd")
  return fc
    .record({
      order_currency: currencies,
      currency: currencies,
      minor: fc.integer({ min: 1, max: 10_000_000 }),
      rate: fc.integer({ min: 1, max: 2_000_000 }),
      cuts: fc.array(fc.nat(9_999_999), { maxLength: 6 }),
    })
    .map(({ order_currency, currency, minor, rate, cuts }) => {
      const unit = Big(10).pow(currencyDigits(order_currency))
      const text = (value: number) =>
        roundToCurrency(Big(value).div(unit), order_currency)
      const marks = cuts.map((cut) => cut % minor).sort((a, b) => a - b)
      const parts = [...marks, minor]
        .map((mark, index) => mark - (marks[index - 1] ?? 0))
        .filter((part) => part > 0)
      const order_amount = text(minor)
      const amount =
        currency === order_currency
          ? order_amount
          : chargeFor(
              Big(order_amount).times(rate).div(1_000).toFixed(),
              currency
            )
      return {
        purchase: purchaseOf(order_amount, order_currency, amount, currency),
        parts: parts.map(text),
      }
    })
    .filter(({ purchase }) => Big(purchase.amount).gt(0))
}
