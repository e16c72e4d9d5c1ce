import { Suite, creditModule, ok } from "../../../helpers"
import { giveStore } from "../payables/calls"
import { payoutCalls } from "./calls"

export function toldInHistory(suite: Suite) {
  const calls = payoutCalls(suite)
  const { get, reimbursed, undo, history, actor } = calls

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("credit that was paid back", () => {
    it("A127: is seen as paid in the history, on the reimbursement, and on the vendor", async () => {
      const { company, vendor, reimbursement } = await reimbursed("120.00", {
        members: [suite.ann],
      })
      const { id, number, due_date } = reimbursement.vendor_invoice
      const told = {
        id: reimbursement.id,
        number: "RE-00000001",
        is_reversal: false,
        vendor_invoice: { id, number, status: "open", due_date, paid_on: null },
        payment: null,
      }
      const [paidIn, paidBack] = await history(company.id)
      expect([paidIn.reimbursement, paidBack.reimbursement]).toEqual([
        null,
        told,
      ])

      const payment = await calls.paid(id, "paid")
      const paid_on = new Date().toISOString().slice(0, 10)
      const [, after] = await history(company.id)
      expect(after.reimbursement).toEqual({
        ...told,
        vendor_invoice: { ...told.vendor_invoice, status: "paid", paid_on },
        payment: { number: payment.number, status: "paid" },
      })
      expect((await ok(get(`/vendors/${vendor.id}`))).vendor.due).toEqual([])
      const seen = await ok(get(`/reimbursements/${reimbursement.id}`))
      expect(seen.reimbursement.vendor_invoice).toMatchObject({
        status: "paid",
        paid_on,
      })

      const { data } = await get(`/companies/${company.id}/history/export`)
      const [, line] = data.split("\r\n")
      expect(line).toMatch(
        new RegExp(
          `,RE-00000001,${number},paid,${due_date},${paid_on},${payment.number}$`
        )
      )
      const buyers = await ok(
        suite.ann.client.get("/store/company-credit/history?order=seq")
      )
      expect(buyers.entries.map((each: any) => each.reimbursement)).toEqual([
        null,
        { number: "RE-00000001", is_reversal: false, paid_on },
      ])

      await creditModule(suite.container).voidVendorPayment({
        id: payment.id,
        reason: "Came back",
        actor: actor(),
      })
      const [, back] = await history(company.id)
      expect(back.reimbursement).toMatchObject({
        vendor_invoice: { status: "approved", paid_on: null },
        payment: null,
      })
    })

    it("tells of an undo on both entries, and of an edit as well", async () => {
      const { company, reimbursement } = await reimbursed()
      await ok(undo(reimbursement.id))
      const [, paidBack, undone] = await history(company.id)
      expect(paidBack.reimbursement).toMatchObject({
        is_reversal: false,
        vendor_invoice: { status: "cancelled" },
      })
      expect(undone.reimbursement).toEqual({
        ...paidBack.reimbursement,
        is_reversal: true,
      })
      const { entry } = await ok(
        calls.post(`/companies/${company.id}/history/${undone.id}`, {
          po_number: "PO-1",
        })
      )
      expect(entry).toMatchObject({
        po_number: "PO-1",
        reimbursement: undone.reimbursement,
      })
    })
  })
}
