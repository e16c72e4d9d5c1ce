import { paidOtherwise, unpaidOf, type MedusaOrder } from "../order"

const order = (over: Partial<MedusaOrder>): MedusaOrder => ({
  id: "order_1",
  status: "pending",
  currency_code: "usd",
  ...over,
})
const payment = {
  provider_id: "pp_stripe_stripe",
  amount: 0.3,
  captured_at: "2026-11-22T10:00:00Z",
}
const paid = (...payments: object[]) =>
  paidOtherwise(
    order({ payment_collections: [{ payments: payments as never }] })
  )

describe("what an order could be charged", () => {
  it.each([
    [30.1, "30.1"],
    [0, null],
    [-5, null],
    [undefined, null],
  ])("of %s is %s", (pending_difference, expected) => {
    expect(unpaidOf(order({ summary: { pending_difference } }))).toBe(expected)
  })

  it("is nothing when it was cancelled", () => {
    const summary = { pending_difference: 30 }
    expect(unpaidOf(order({ status: "canceled", summary }))).toBeNull()
  })
})

describe("what an order could give back to the company", () => {
  it("is what other methods took and did not refund, exactly", () => {
    const refunds = [{ amount: 0.1 }, { amount: 0.1 }]
    expect(paid({ ...payment, refunds }, payment)).toBe("0.4")
  })

  it.each([
    ["on account", { provider_id: "pp_payment-on-account_manual" }],
    ["on account, alone", { provider_id: "pp_payment-on-account" }],
    ["not captured", { captured_at: null }],
    ["canceled", { canceled_at: "2026-11-22T11:00:00Z" }],
    ["refunded in full", { refunds: [{ amount: 0.3 }] }],
  ])("is nothing of a payment %s", (_, over) => {
    expect(paid({ ...payment, ...over })).toBeNull()
  })

  it("is nothing where nothing was paid", () => {
    expect(paidOtherwise(order({}))).toBeNull()
  })
})
