import { dateOfDay } from "../../../../lib/day"
import { toExportQuery, toListQuery } from "../query"
import { mayBeUndone, paymentStateOf, whyNotUndone } from "../state"

const invoice = (over: object) =>
  ({
    vendor_invoice: { status: "open", payment: null, ...over },
    reversal: null,
  }) as never

describe("the query of reimbursements", () => {
  const listed = {
    limit: 20,
    offset: 40,
    order: "-amount" as const,
    q: "acme",
    is_reversed: false,
  }

  it("has a period's days, bounds included", () => {
    const posting_date = {
      $gte: dateOfDay("2026-11-01").toISOString(),
      $lte: dateOfDay("2026-11-30").toISOString(),
    }
    expect(toListQuery({ ...listed, posting_date })).toEqual({
      ...listed,
      from: "2026-11-01",
      to: "2026-11-30",
    })
  })

  it("has no bound where none was chosen", () => {
    expect(toListQuery(listed)).toEqual(listed)
  })

  it("of a file has the search and the filters, and no page of them", () => {
    expect(toExportQuery({ ...listed, after_id: "x" })).toEqual({
      q: "acme",
      is_reversed: false,
    })
  })
})

describe("the payment of a reimbursement", () => {
  const payment = { id: "ccvp_1", number: "VP-1", status: "created" }

  it.each([
    ["unpaid", invoice({})],
    ["unpaid", invoice({ status: "on_hold" })],
    ["in_payment", invoice({ status: "approved", payment })],
    ["paid", invoice({ status: "paid", payment })],
    ["undone", invoice({ status: "cancelled" })],
  ])("is %s", (state, reimbursement) => {
    expect(paymentStateOf(reimbursement)).toBe(state)
  })

  it("is past an undo once it was made or undone", () => {
    expect(mayBeUndone(invoice({ status: "approved", payment }))).toBe(true)
    expect(mayBeUndone(invoice({ status: "paid" }))).toBe(false)
    expect(mayBeUndone(invoice({ status: "cancelled" }))).toBe(false)
  })

  it("is past an undo once its file went out", () => {
    const out = { ...payment, status: "exported" }
    const exported = invoice({ status: "approved", payment: out })
    expect(paymentStateOf(exported)).toBe("in_payment")
    expect(whyNotUndone(exported)).toBe("exported")
    expect(mayBeUndone(exported)).toBe(false)
  })
})
