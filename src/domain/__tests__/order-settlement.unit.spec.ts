import Big from "big.js"
import fc from "fast-check"
import { OrderToSettle, SettledPayment, labelRefund, nextSettlement } from ".."

const payment = (given: Partial<SettledPayment> = {}): SettledPayment => ({
  id: "pay_1",
  payment_session_id: "payses_1",
  payment_collection_id: "pay_col_1",
  provider_id: "pp_payment-on-account_default",
  on_account: true,
  amount: "100",
  captured: "0",
  refunded: "0",
  canceled: false,
  withdrawn: false,
  ...given,
})

const order = (given: Partial<OrderToSettle> = {}): OrderToSettle => ({
  currency_code: "usd",
  pending: "100",
  coming_back: "0",
  payments: [payment()],
  purchases: [
    {
      id: "ccpur_1",
      payment_session_id: "payses_1",
      sessions: ["payses_1"],
      left: "100",
    },
  ],
  open: null,
  left_to_person: "0",
  may_charge: true,
  ...given,
})

it.each([
  ["edit", "reverted"],
  ["return_receive", "refunded"],
  ["claim", "refunded"],
  ["exchange", "refunded"],
])("what a change of kind %s gives back is %s", (order_change_type, label) => {
  const facts = {
    takes_all: true,
    explained: true,
    order_status: "pending",
    recorded_as_refund: true,
    age_seconds: 0,
    order_change_type,
  }
  expect(labelRefund(facts)).toBe(label)
})

describe("what to do next with an order that changed", () => {
  const kind = (given: Partial<OrderToSettle>) =>
    nextSettlement(order(given)).kind

  it("nothing, where payments and total agree", () => {
    expect(nextSettlement(order())).toEqual({
      kind: "done",
      unpaid: "0",
      overpaid: "0",
    })
  })

  it("voids a payment that is too large, then pays with one that fits", () => {
    expect(kind({ pending: "80" })).toBe("withdraw")
    const canceled = [payment({ canceled: true, withdrawn: true })]
    expect(
      nextSettlement(order({ pending: "80", payments: canceled }))
    ).toEqual({
      kind: "carry",
      purchase_id: "ccpur_1",
      provider_id: "pp_payment-on-account_default",
      payment_collection_id: null,
      amount: "80",
    })
  })

  it("gives back what no part of the order is left for", () => {
    const payments = [payment({ canceled: true, withdrawn: true })]
    expect(nextSettlement(order({ pending: "0", payments }))).toMatchObject({
      kind: "drop",
      order_amount: "100",
    })
  })

  it("leaves less than half a coin of a capture with more digits alone", () => {
    const captured = { captured: "99.996", canceled: true }
    const paid = { pending: "0.004", payments: [payment(captured)] }
    expect(nextSettlement(order(paid))).toMatchObject({ kind: "done" })
  })

  it("keeps the whole charge until goods that are asked back are there", () => {
    expect(kind({ coming_back: "20", open: null })).toBe("done")
  })

  it("refunds what is overpaid, but for what a person has to", () => {
    const payments = [payment({ captured: "100" })]
    const overpaid = { pending: "-20", payments }
    expect(nextSettlement(order(overpaid))).toEqual({
      kind: "refund",
      payment_id: "pay_1",
      amount: "20.00",
    })
    expect(kind({ ...overpaid, left_to_person: "20" })).toBe("done")
    expect(kind({ ...overpaid, left_to_person: null })).toBe("done")
  })

  it("charges what is unpaid, once it stands in an open collection", () => {
    expect(kind({ pending: "130" })).toBe("open")
    const open = { id: "pay_col_2", amount: "30" }
    expect(kind({ pending: "130", open })).toBe("charge")
    expect(kind({ pending: "130", open, may_charge: false })).toBe("done")
  })

  it("counts what others promised, and what is still being booked", () => {
    const card = payment({ id: "pay_2", on_account: false, amount: "30" })
    card.payment_session_id = "payses_2"
    expect(kind({ pending: "130", payments: [payment(), card] })).toBe("done")
    expect(kind({ payments: [] })).toBe("done")
  })

  it("never refunds more than is overpaid or was captured", () => {
    const money = fc
      .integer({ min: 0, max: 30_000 })
      .map((n) => Big(n).div(100))
    fc.assert(
      fc.property(money, money, money, (captured, refunded, total) => {
        fc.pre(refunded.lte(captured))
        const paid = captured.minus(refunded)
        const next = nextSettlement(
          order({
            pending: total.minus(paid).toFixed(),
            payments: [
              payment({
                amount: captured.toFixed(),
                captured: captured.toFixed(),
                refunded: refunded.toFixed(),
              }),
            ],
            may_charge: false,
          })
        )
        const given = next.kind === "refund" ? Big(next.amount) : Big(0)
        const due = paid.minus(total)
        expect(given.toFixed(2)).toBe((due.gt(0) ? due : Big(0)).toFixed(2))
      })
    )
  })
})
