import { Suite, idempotent, ok } from "../../../helpers"
import { giveStore } from "../payables/calls"
import { payoutCalls } from "./calls"

export function undoneReimbursements(suite: Suite) {
  const calls = payoutCalls(suite)
  const { get, post, reimbursed, undo, invoice, balanceOf, history } = calls

  beforeEach(() => giveStore(suite, "Corner Shop", "eur"))

  describe("a reimbursement", () => {
    it("A119: is undone: its invoice cancelled, the credit back, both entries kept", async () => {
      const { company, vendor, reimbursement } = await reimbursed("100.00")
      const { status, data } = await undo(reimbursement.id, {
        reason: "Wrong vendor",
      })
      expect(status).toBe(200)
      expect(data.reimbursement).toMatchObject({
        id: reimbursement.id,
        vendor_invoice: { status: "cancelled" },
        reversal: {
          reason: "Wrong vendor",
          by: { type: "user", id: suite.alice.id, name: "Alice Admin" },
        },
      })
      expect(await balanceOf(company.id)).toBe("100.00")
      expect(await history(company.id)).toMatchObject([
        { amount: "100.00" },
        { id: reimbursement.entry_id, amount: "-100.00" },
        {
          id: data.reimbursement.reversal.entry_id,
          operation: "reimbursed",
          amount: "100.00",
          comment:
            "Undoes reimbursement RE-00000001: vendor invoice VI-00000001 is cancelled. Wrong vendor",
          updated_by: { id: suite.alice.id },
        },
      ])
      expect((await ok(get(`/vendors/${vendor.id}`))).vendor.due).toEqual([])
      expect((await get(`/reimbursements/${reimbursement.id}`)).data).toEqual(
        data
      )
    })

    it("A119: is paid back anew by the next run", async () => {
      const { company, reimbursement } = await reimbursed("100.00")
      await ok(undo(reimbursement.id))
      const body = { company_ids: [company.id] }
      await ok(post("/reimbursement-runs", body))
      const { vendor_invoices } = await ok(get("/vendor-invoices?order=number"))
      expect(
        vendor_invoices.map((each: any) => [each.number, each.status])
      ).toEqual([
        ["VI-00000001", "cancelled"],
        ["VI-00000002", "open"],
      ])
      expect(await balanceOf(company.id)).toBe("0.00")
    })

    it.each(["exported", "paid"] as const)(
      "A120: is not undone once its invoice is %s",
      async (state) => {
        const { company, reimbursement } = await reimbursed("100.00")
        const { id, number } = reimbursement.vendor_invoice
        const payment = await calls.paid(id, state)
        const before = await suite.rows()
        const refused = await undo(reimbursement.id)
        expect([refused.status, refused.data]).toEqual([
          400,
          {
            type: "not_allowed",
            ...(state === "paid"
              ? {
                  code: "reimbursement_paid",
                  message: `The vendor invoice ${number} has been paid: void its payment first.`,
                }
              : {
                  code: "reimbursement_exported",
                  message: `The vendor invoice ${number} is in the exported vendor payment ${payment.number}: void that payment first, if the bank has not carried it out.`,
                }),
          },
        ])
        expect(await suite.rows()).toEqual(before)
        expect(await balanceOf(company.id)).toBe("0.00")
      }
    )

    it("is taken out of a vendor payment that has no file yet", async () => {
      const { reimbursement } = await reimbursed()
      const { id } = reimbursement.vendor_invoice
      await calls.paid(id, "created")
      await ok(undo(reimbursement.id))
      expect(await invoice(id)).toMatchObject({
        status: "cancelled",
        payment: null,
      })
    })

    it("is undone once, by one key or by many at once", async () => {
      const { company, reimbursement } = await reimbursed("100.00")
      const { id } = reimbursement
      const first = await undo(id, {}, idempotent("undo"))
      const again = await undo(id, {}, idempotent("undo"))
      expect(again.data).toEqual(first.data)
      const others = await Promise.all(
        Array.from({ length: 5 }, () => undo(id))
      )
      expect(others.map(({ data }) => data.code)).toEqual(
        Array.from({ length: 5 }, () => "reimbursement_reversed")
      )
      expect(await balanceOf(company.id)).toBe("100.00")
      expect((await undo("no")).data.code).toBe("reimbursement_not_found")
    })

    it("A121: is undone of a company that is blocked, or gone", async () => {
      const a = await reimbursed("100.00")
      await ok(post(`/companies/${a.company.id}/block`))
      await ok(undo(a.reimbursement.id))
      expect(await balanceOf(a.company.id)).toBe("100.00")
      const b = await reimbursed("100.00")
      await ok(calls.remove(`/companies/${b.company.id}`))
      await ok(undo(b.reimbursement.id))
      const { id } = b.reimbursement.vendor_invoice
      expect((await invoice(id)).status).toBe("cancelled")
    })
  })
}
