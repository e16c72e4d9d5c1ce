import { dateOfDay } from "../../../../lib/day"
import { isOverdue, mayCancel, movesOf } from "../moves"
import { invoicesOfVendorPath, payInvoicesPath } from "../paths"
import { toExportQuery, toListQuery } from "../query"

describe("the moves of a vendor invoice", () => {
  it("are those its state allows", () => {
    const of = (status: never) => movesOf({ status, payment: null })
    expect(of("open" as never)).toEqual(["approve", "hold"])
    expect(of("approved" as never)).toEqual(["unapprove", "hold"])
    expect(of("on_hold" as never)).toEqual(["release"])
    expect(of("paid" as never)).toEqual([])
    expect(of("cancelled" as never)).toEqual([])
  })

  it("are none while it is in a payment", () => {
    const payment = { id: "ccvp_1", number: "VP-1", status: "created" as const }
    expect(movesOf({ status: "approved", payment })).toEqual([])
  })

  it("has no undo once it is paid or its file went out", () => {
    const payment = { id: "ccvp_1", number: "VP-1", status: "created" as const }
    const out = { ...payment, status: "exported" as const }
    expect(mayCancel({ status: "open", payment: null })).toBe(true)
    expect(mayCancel({ status: "approved", payment })).toBe(true)
    expect(mayCancel({ status: "approved", payment: out })).toBe(false)
    expect(mayCancel({ status: "paid", payment: out })).toBe(false)
  })
})

describe("an invoice", () => {
  const due = (status: never, due_date: string) =>
    isOverdue({ status, due_date }, "2026-11-22")

  it("is overdue from the day after it was due, until it is paid", () => {
    expect(due("approved" as never, "2026-11-22")).toBe(false)
    expect(due("approved" as never, "2026-11-21")).toBe(true)
    expect(due("on_hold" as never, "2026-11-21")).toBe(true)
    expect(due("paid" as never, "2026-11-21")).toBe(false)
    expect(due("cancelled" as never, "2026-11-21")).toBe(false)
  })
})

describe("the list of invoices", () => {
  it("is asked for by the days they are due", () => {
    const $lte = dateOfDay("2026-11-30").toISOString()
    expect(toListQuery({ limit: 20, due_date: { $lte } })).toEqual({
      limit: 20,
      due_until: "2026-11-30",
    })
    expect(toListQuery({ due_date: { $gte: $lte } })).toEqual({
      due_from: "2026-11-30",
    })
  })

  it("is exported as it is searched and narrowed down", () => {
    const query = { q: "x", limit: 20, offset: 0, order: "number" as const }
    expect(toExportQuery(query)).toEqual({ q: "x" })
  })

  it("leads to a payment of those that were chosen", () => {
    expect(payInvoicesPath(["ccvinv_1", "ccvinv_2"])).toBe(
      "/reimburse-customers/payments/create?invoice_ids=ccvinv_1,ccvinv_2"
    )
    const { search } = new URL(invoicesOfVendorPath("ccven_1"), "http://x")
    expect(new URLSearchParams(search).get("vendor_id")).toBe('"ccven_1"')
  })
})
