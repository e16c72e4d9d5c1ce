import {
  ANN,
  company,
  creditSuite,
  entriesOf,
  outcome,
  purchase,
  unique,
} from "./helpers"
import { breaches } from "./invariants"
import { codeOf, insert, withHistory } from "./raw"

/** A credit for an order that was paid by card. */
const credit = (account_id: string, amount: string) => {
  const key = unique("credit")
  return {
    kind: "credit" as const,
    account_id,
    amount,
    currency_code: "usd",
    order_id: "order_card",
    order_display_id: 7,
    order_currency_code: "eur",
    order_amount: "89.29",
    exchange_rate: "1.12",
    idempotency_key: `test:${key}`,
    fingerprint: key,
    actor: ANN,
  }
}

creditSuite(({ service, query }) => {
  afterEach(async () => {
    expect(await breaches(query)).toEqual([])
  })

  it("credits an order that was not paid on account", async () => {
    const { id, account } = await company(service)
    const { entry } = await service.post(credit(account.id, "100.00"))
    expect(entry).toMatchObject({
      operation: "refunded",
      amount: "100.00",
      outstanding_balance: "100.00",
      purchase_id: null,
      order_id: "order_card",
      order_display_id: 7,
      order_amount: "89.29",
      order_currency_code: "eur",
      exchange_rate: "1.12",
    })
    await service.post(purchase(account, "60"))
    const found = await service.listHistory(id, {
      filter: { order_id: "order_card" },
      limit: 10,
    })
    expect(found).toMatchObject({ entries: [entry], count: 1 })
  })

  it("answers a repeat with the first entry", async () => {
    const { account } = await company(service)
    const posting = credit(account.id, "100.00")
    const first = await service.post(posting)
    const again = await service.post(posting)
    expect(again).toEqual({ entry: first.entry, replayed: true })
    expect(await entriesOf(query, account.id)).toHaveLength(1)
  })

  it("is credited whatever became of the company", async () => {
    const blocked = await company(service)
    await service.updateCompany({
      id: blocked.id,
      status: "blocked",
      actor: ANN,
    })
    const deleted = await company(service)
    await service.deleteCompany({ id: deleted.id, actor: ANN })
    for (const { account } of [blocked, deleted]) {
      expect(await outcome(service.post(credit(account.id, "5")))).toBe(
        "booked"
      )
    }
  })

  it("refuses credits of nothing, below nothing or in another currency", async () => {
    const { account } = await company(service)
    const asked = (amount: string, currency_code = "usd") =>
      outcome(service.post({ ...credit(account.id, amount), currency_code }))
    expect(await asked("0")).toBe("amount_zero")
    expect(await asked("-1")).toBe("amount_sign")
    expect(await asked("0.001")).toBe("too_many_digits")
    expect(await asked("1e15")).toBe("amount_too_large")
    expect(await asked("1", "eur")).toBe("currency_mismatch")
    expect(await entriesOf(query, account.id)).toHaveLength(0)
  })

  it("keeps the order to refunds without a purchase, by raw SQL too", async () => {
    const { account } = await withHistory(service)
    const [last] = await query(
      "select * from company_credit_entry where account_id = $1 and seq = 4",
      [account.id]
    )
    const byHand = {
      ...last,
      id: "by-hand",
      idempotency_key: "by-hand",
      seq: 5,
      edit_count: 0,
      amount: "1.00",
      outstanding_balance: "-117.00",
      available_credit: "383.00",
    }
    for (const wrong of [
      { ...byHand, order_id: "order_1" },
      { ...byHand, operation: "refunded" },
    ]) {
      const written = insert(query, "company_credit_entry", wrong)
      expect(await codeOf(written)).toBe("CC002")
    }
  })
})
