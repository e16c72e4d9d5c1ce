import type { PostingResult } from "../../src/types"
import {
  ANN,
  company,
  count,
  creditSuite,
  entriesOf,
  givingBack,
  outcome,
  outcomes,
  purchase,
} from "./helpers"
import { breaches } from "./invariants"

const BAD_LINES: [string, Record<string, any>, string][] = [
  ["a number that is none", { amount: "abc" }, "value_refused"],
  ["a number past all numbers", { amount: "-1e99999999" }, "value_refused"],
  ["NaN", { amount: "NaN" }, "amount_too_large"],
  ["Infinity", { amount: "-Infinity" }, "amount_too_large"],
  ["an amount of 0", { amount: "0" }, "amount_zero"],
  ["no amount", { amount: null }, "amount_zero"],
  ["an amount that credits", { amount: "5" }, "amount_sign"],
  ["too many digits", { amount: "-1.001" }, "too_many_digits"],
  ["another currency", { currency_code: "eur" }, "currency_mismatch"],
  ["no currency", { currency_code: undefined }, "currency_mismatch"],
  ["an account that is not there", { account_id: "x" }, "account_not_found"],
  ["a comment that cannot be stored", { comment: "a\u0000b" }, "value_refused"],
  ["half a character", { comment: "\ud83d" }, "value_refused"],
  ["a PO number too long", { po_number: "x".repeat(256) }, "value_refused"],
  ["no key", { idempotency_key: undefined }, "value_refused"],
  [
    "an order amount that is none",
    { purchase: { order_amount: "NaN" } },
    "value_refused",
  ],
]

/** Sent in the same tick, postings travel to the database together. */
creditSuite(({ service, query }) => {
  it("a line that fails fails alone", async () => {
    for (const [what, change, code] of BAD_LINES) {
      const { account } = await company(service, { credit_limit: "500" })
      const lines = Array.from({ length: 9 }, () => purchase(account, "1"))
      Object.assign(lines[4], {
        ...change,
        purchase: { ...lines[4].purchase, ...change.purchase },
      })
      const told = await outcomes(lines.map((line) => service.post(line)))
      const entries = await entriesOf(query, account.id)
      expect({
        what,
        code: told[4],
        booked: count(told, "booked"),
        entries: entries.length,
      }).toEqual({ what, code, booked: 8, entries: 9 })
    }
    expect(await breaches(query)).toEqual([])
  })

  it("a key twice in a batch is booked once, and a changed body refused", async () => {
    const { account } = await company(service, { credit_limit: "500" })
    const line = purchase(account, "1")
    const changed = { ...line, amount: "-2", fingerprint: "other" }
    const [first, second, third] = await Promise.allSettled([
      service.post({ ...line }),
      service.post({ ...line }),
      service.post(changed),
    ])
    const { entry } = (first as PromiseFulfilledResult<PostingResult>).value
    expect(first).toMatchObject({ value: { replayed: false } })
    expect(second).toMatchObject({ value: { entry, replayed: true } })
    expect(third).toMatchObject({ reason: { code: "idempotency_key_reused" } })
    expect(await entriesOf(query, account.id)).toHaveLength(2)
  })

  it("a purchase made, refunded and reverted in a batch comes out even", async () => {
    const { id, account } = await company(service, { credit_limit: "500" })
    const order = purchase(account, "64")
    const answers = await Promise.all([
      service.post(order),
      service.post(givingBack(order, "24")),
      service.post(givingBack(order, null)),
      service.post(givingBack(order, null)),
    ])
    expect(answers.map(({ entry }) => entry?.amount ?? null)).toEqual([
      "-64.00",
      "24.00",
      "40.00",
      null,
    ])
    const after = await service.retrieveAccountOf(id)
    expect(after.outstanding_balance).toBe("0.00")
    expect(await breaches(query)).toEqual([])
  })

  it("each line sees what the line before it left", async () => {
    const { id, account } = await company(service, { credit_limit: "100" })
    const told = await outcomes([
      service.post(purchase(account, "60")),
      service.post(purchase(account, "60")),
      service.setTerms({ company_id: id, credit_limit: "120", actor: ANN }),
    ])
    expect(told).toEqual(["booked", "insufficient_credit", "booked"])
    expect(await outcome(service.post(purchase(account, "60")))).toBe("booked")
    expect(await outcome(service.post(purchase(account, "0.01")))).toBe(
      "insufficient_credit"
    )
  })

  it("more lines than a batch may hold are all answered", async () => {
    const { id, account } = await company(service, { credit_limit: "1000" })
    const answers = await Promise.all(
      Array.from({ length: 300 }, () => service.post(purchase(account, "1")))
    )
    expect(answers.map(({ entry }) => entry!.seq)).toEqual(
      answers.map((_, index) => index + 2)
    )
    const after = await service.retrieveAccountOf(id)
    expect(after.outstanding_balance).toBe("-300.00")
    expect(await breaches(query)).toEqual([])
  })
})
