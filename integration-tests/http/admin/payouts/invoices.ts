import { Suite, idempotent, ok } from "../../../helpers"
import { giveStore } from "../payables/calls"
import { payoutCalls } from "./calls"

export function vendorInvoices(suite: Suite) {
  const calls = payoutCalls(suite)
  const { get, remove, reimbursed, move, invoice, payables, changes } = calls

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("a vendor invoice", () => {
    it("A98: is of the credit, for the company's vendor, to whom it is due", async () => {
      const { company, vendor, reimbursement } = await reimbursed("120.00")
      expect(await calls.balanceOf(company.id)).toBe("0.00")
      const made = await invoice(reimbursement.vendor_invoice.id)
      expect(made).toMatchObject({
        number: "VI-00000001",
        vendor: { id: vendor.id, account_number: "V-00000001", name: "V1" },
        company_id: company.id,
        company_name: "Acme",
        reimbursement: { id: reimbursement.id, number: "RE-00000001" },
        amount: "120.00",
        currency_code: "eur",
        status: "open",
        payment: null,
        paid_on: null,
        version: 1,
        updated_by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
      })
      const due = [{ currency_code: "eur", invoices: 1, amount: "120.00" }]
      expect((await ok(get(`/vendors/${vendor.id}`))).vendor.due).toEqual(due)
      expect((await ok(get("/vendors"))).vendors[0].due).toEqual(due)
      const { data } = await get("/vendor-invoices")
      expect(data).toEqual({
        vendor_invoices: [made],
        count: 1,
        offset: 0,
        limit: 20,
      })
      expect((await get("/vendor-invoices/no")).status).toBe(404)
    })

    it("is approved, held and released by people, who are noted", async () => {
      const { reimbursement } = await reimbursed()
      const { id } = reimbursement.vendor_invoice
      const approved = await suite.bob.client.post(
        "/admin/company-credit/vendor-invoices/approve",
        { ids: [id, "no"] }
      )
      expect(approved.status).toBe(200)
      expect(approved.data).toMatchObject({
        vendor_invoices: [
          {
            id,
            status: "approved",
            version: 2,
            updated_by: { id: suite.bob.id, name: "Bob Admin" },
          },
        ],
        not_moved: [
          { id: "no", number: null, code: "vendor_invoice_not_found" },
        ],
      })
      await ok(move("hold", [id], { reason: "In dispute" }))
      expect(await invoice(id)).toMatchObject({
        status: "on_hold",
        hold_reason: "In dispute",
      })
      await ok(move("release", [id]))
      expect((await invoice(id)).status).toBe("approved")
      await ok(move("unapprove", [id]))
      expect((await invoice(id)).status).toBe("open")
      const noted = await changes(id)
      expect(
        noted.map(({ before, after, actor }) => [
          before.status,
          after.status,
          actor.name,
        ])
      ).toEqual([
        ["approved", "open", "Alice Admin"],
        ["on_hold", "approved", "Alice Admin"],
        ["approved", "on_hold", "Alice Admin"],
        ["open", "approved", "Bob Admin"],
      ])
    })

    it("is moved once by an idempotency key", async () => {
      const { reimbursement } = await reimbursed()
      const ids = [reimbursement.vendor_invoice.id]
      const first = await move("approve", ids, {}, idempotent("a"))
      await ok(move("unapprove", ids))
      const again = await move("approve", ids, {}, idempotent("a"))
      expect(again.data).toEqual(first.data)
      expect((await invoice(ids[0])).status).toBe("open")
      const other = await move("unapprove", ids, {}, idempotent("a"))
      expect(other.data.code).toBe("idempotency_key_reused")
    })

    it("stays as it is in a vendor payment, and a hold may come too late", async () => {
      const { reimbursement } = await reimbursed()
      const { id, number } = reimbursement.vendor_invoice
      const payment = await calls.paid(id, "exported")
      const reason = "Stop it"
      const { data } = await move("hold", [id], { reason })
      expect(data).toEqual({
        vendor_invoices: [],
        not_moved: [
          {
            id,
            number,
            code: "vendor_invoice_in_payment",
            message: `The vendor invoice ${number} is in vendor payment ${payment.number}, whose file went out already: nothing done here stops the bank. Void that payment, if the bank has not carried it out.`,
          },
        ],
      })
    })

    it("keeps its vendor from being removed while it is due", async () => {
      const { company, vendor, reimbursement } = await reimbursed()
      await ok(payables(company.id, { vendor_id: null }))
      const refused = await remove(`/vendors/${vendor.id}`)
      expect([refused.status, refused.data.code]).toEqual([
        400,
        "vendor_has_due_invoices",
      ])
      await ok(calls.undo(reimbursement.id))
      expect((await remove(`/vendors/${vendor.id}`)).status).toBe(200)
    })
  })

  describe("the list of vendor invoices", () => {
    it("takes filters, an order and a page", async () => {
      const a = await reimbursed("10.00", { name: "Acme" })
      const b = await reimbursed("30.00", { name: "Bolt" })
      const c = await reimbursed("20.00", {
        name: "Cut",
        currency_code: "usd",
      })
      const [A, B, C] = [a, b, c].map(
        ({ reimbursement }) => reimbursement.vendor_invoice.id
      )
      await ok(move("approve", [B]))
      const found = async (query: string) =>
        (await ok(get(`/vendor-invoices?${query}`))).vendor_invoices.map(
          ({ id }: { id: string }) => id
        )
      expect(await found("")).toEqual([C, B, A])
      expect(await found("order=number")).toEqual([A, B, C])
      expect(await found("order=-amount&limit=2")).toEqual([B, C])
      expect(await found("order=-amount&limit=2&offset=2")).toEqual([A])
      expect(await found("q=bolt")).toEqual([B])
      expect(await found("status=approved,paid")).toEqual([B])
      expect(await found("currency_code=USD")).toEqual([C])
      expect(await found(`vendor_id=${a.vendor.id}`)).toEqual([A])
      expect(await found(`company_id=${c.company.id}`)).toEqual([C])
      expect(await found(`reimbursement_id=${b.reimbursement.id}`)).toEqual([B])
      expect(await found("number=VI-00000002")).toEqual([B])
      expect(await found("due_until=2020-01-01")).toEqual([])
      const { due_date: day } = await invoice(A)
      expect(await found(`due_from=${day}&due_until=${day}`)).toEqual([C, B, A])
      expect(await found("due_from=2999-12-31")).toEqual([])
      const payment = await calls.paid(A, "created")
      expect(await found(`payment_id=${payment.id}`)).toEqual([A])
    })

    it("is in the order of the invoices' dates, which a run may set back", async () => {
      const today = await reimbursed("10.00", { name: "Acme" })
      const back = await reimbursed("30.00", {
        name: "Bolt",
        posting_date: "2026-01-31",
      })
      const [A, B] = [today, back].map(
        ({ reimbursement }) => reimbursement.vendor_invoice.id
      )
      const found = async (order: string) =>
        (await ok(get(`/vendor-invoices?order=${order}`))).vendor_invoices.map(
          (each: any) => [each.id, each.invoice_date]
        )
      const day = new Date().toISOString().slice(0, 10)
      const inOrder = [
        [B, "2026-01-31"],
        [A, day],
      ]
      expect(await found("invoice_date")).toEqual(inOrder)
      expect(await found("-invoice_date")).toEqual([...inOrder].reverse())
    })

    it("A129: is exported with cells that no spreadsheet runs", async () => {
      const { company, vendor, reimbursement } = await reimbursed("120.00", {
        name: "@Acme, Inc",
        vendor: { name: "=1+1" },
      })
      const { id } = reimbursement.vendor_invoice
      await ok(move("hold", [id], { reason: "+cmd|x" }))
      const held = await invoice(id)
      const { status, headers, data } = await get("/vendor-invoices/export")
      expect([status, headers["content-type"]]).toEqual([
        200,
        "text/csv; charset=utf-8",
      ])
      const [, row, ...rest] = data.split("\r\n")
      expect(rest).toEqual([""])
      expect(row).toBe(
        `VI-00000001,on_hold,V-00000001,'=1+1,"'@Acme, Inc",120.00,EUR,` +
          `${held.invoice_date},${held.due_date},'+cmd|x,RE-00000001,,,,` +
          `Alice Admin,${held.updated_at},${id},${company.id},${vendor.id}`
      )
      const none = await get("/vendor-invoices/export?status=paid")
      expect(none.data.split("\r\n")).toHaveLength(2)
    })
  })
}
