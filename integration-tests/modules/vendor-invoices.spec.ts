import { ANN, creditSuite, outcome } from "./helpers"
import { payment, reimbursed } from "./payables-helpers"
import { VICTOR } from "./payables-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const moved = (
    ids: string[],
    move: "approve" | "unapprove" | "hold" | "release",
    more: object = {}
  ) =>
    service.moveVendorInvoices({
      ids,
      move,
      ...(move === "hold" && { reason: "Dispute" }),
      actor: ANN,
      ...more,
    })
  const statuses = async (ids: string[]) =>
    (await Promise.all(ids.map((id) => service.retrieveVendorInvoice(id)))).map(
      ({ status }) => status
    )

  describe("vendor invoices", () => {
    it("tell whom they are for, and what they were made by", async () => {
      const of = await reimbursed(suite)
      const invoice = await service.retrieveVendorInvoice(of.invoice_id)
      const { name } = await service.retrieveVendor(of.vendor_id)
      expect(invoice).toEqual({
        id: of.invoice_id,
        number: "VI-00000001",
        legal_entity_id: of.legal_entity_id,
        vendor: { id: of.vendor_id, account_number: "V-00000001", name },
        company_id: of.company_id,
        company_name: expect.stringMatching(/^Company/),
        reimbursement: { id: of.id, number: "RE-00000001" },
        amount: "120.00",
        currency_code: "eur",
        status: "open",
        invoice_date: "2026-11-20",
        due_date: "2026-12-20",
        hold_reason: null,
        payment: null,
        paid_on: null,
        payment_reference: null,
        version: 1,
        updated_by: ANN,
        created_at: expect.any(String),
        updated_at: expect.any(String),
      })
      expect(await outcome(service.retrieveVendorInvoice("no"))).toBe(
        "vendor_invoice_not_found"
      )
    })

    it("are moved several at once, or told why not", async () => {
      const [a, b, c, d] = [
        await reimbursed(suite),
        await reimbursed(suite),
        await reimbursed(suite),
        await reimbursed(suite),
      ]
      const ids = [a, b, c, d].map((each) => each.invoice_id)
      await moved([ids[1]], "hold")
      await service.reverseReimbursement({ id: d.id, actor: ANN })
      const answer = await moved([...ids, ids[0], "no"], "approve", {
        actor: VICTOR,
      })
      expect(answer.vendor_invoices).toMatchObject([
        { id: ids[0], status: "approved", version: 2, updated_by: VICTOR },
        { id: ids[2], status: "approved", version: 2 },
      ])
      expect(answer.not_moved).toEqual([
        {
          id: ids[1],
          number: b.invoice_number,
          code: "vendor_invoice_move_not_allowed",
          message:
            'A vendor invoice that is "on_hold" cannot become "approved".',
        },
        {
          id: ids[3],
          number: d.invoice_number,
          code: "vendor_invoice_move_not_allowed",
          message:
            'A vendor invoice that is "cancelled" cannot become "approved".',
        },
        {
          id: "no",
          number: null,
          code: "vendor_invoice_not_found",
          message: "There is no such vendor invoice.",
        },
      ])
      expect(await statuses(ids)).toEqual([
        "approved",
        "on_hold",
        "approved",
        "cancelled",
      ])
    })

    it("go back from a hold to where they came from", async () => {
      const ids = [
        (await reimbursed(suite)).invoice_id,
        (await reimbursed(suite)).invoice_id,
      ]
      await moved([ids[0]], "approve")
      const { vendor_invoices } = await moved(ids, "hold")
      expect(vendor_invoices).toMatchObject([
        { status: "on_hold", hold_reason: "Dispute" },
        { status: "on_hold", hold_reason: "Dispute" },
      ])
      await moved(ids, "release")
      expect(await statuses(ids)).toEqual(["approved", "open"])
      await moved(ids, "unapprove")
      expect(await statuses(ids)).toEqual(["open", "open"])
      expect(await outcome(moved(ids, "hold", { reason: " " }))).toBe(
        "hold_reason_required"
      )
    })

    it("stay as they are while a payment has them, and say whether a hold comes too late", async () => {
      const [a, b] = [await reimbursed(suite), await reimbursed(suite)]
      const ids = [a.invoice_id, b.invoice_id]
      await moved(ids, "approve")
      await payment(suite, [a])
      await payment(suite, [b], "exported")
      for (const move of ["hold", "unapprove"] as const) {
        const { vendor_invoices, not_moved } = await moved(ids, move)
        expect(vendor_invoices).toEqual([])
        expect(not_moved).toMatchObject([
          {
            code: "vendor_invoice_in_payment",
            message: expect.stringContaining("Void that payment first."),
          },
          {
            code: "vendor_invoice_in_payment",
            message: expect.stringContaining("whose file went out already"),
          },
        ])
      }
      const [, second] = (
        await service.listVendorInvoices(
          { id: ids },
          { limit: 5, order: "number" }
        )
      ).vendor_invoices
      expect(second.payment).toMatchObject({ number: "VP-2" })
    })

    it("are moved once by one idempotency key, and while their version is as seen", async () => {
      const { invoice_id: id } = await reimbursed(suite)
      const idempotency_key = "approve"
      const first = await moved([id], "approve", { idempotency_key })
      await moved([id], "unapprove")
      const again = await moved([id], "approve", { idempotency_key })
      expect(again).toEqual(first)
      expect(await statuses([id])).toEqual(["open"])
      expect(await outcome(moved([id], "hold", { idempotency_key }))).toBe(
        "idempotency_key_reused"
      )
      const late = await moved([id], "approve", { versions: { [id]: 2 } })
      expect(late.not_moved).toMatchObject([{ code: "changed_meanwhile" }])
    })

    it("are moved once by twenty at once", async () => {
      const all = [await reimbursed(suite), await reimbursed(suite)]
      const ids = all.map((each) => each.invoice_id)
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          moved(index % 2 ? ids : [...ids].reverse(), "approve")
        )
      )
      const count = answers.flatMap((each) => each.vendor_invoices).length
      expect(count).toBe(2)
      expect(answers.flatMap((each) => each.not_moved)).toHaveLength(38)
    })

    it("keep who moved them, and whoever did it past the plugin", async () => {
      const of = await reimbursed(suite)
      await moved([of.invoice_id], "approve")
      await moved([of.invoice_id], "hold")
      await query("update company_credit_vendor_invoice set hold_reason = 'Me'")
      const { changes } = await service.listPayablesChanges(
        { subject_type: "vendor_invoice" },
        { limit: 10 }
      )
      expect(changes).toMatchObject([
        { actor: { name: expect.stringMatching(/^database user/) } },
        {
          subject_id: of.invoice_id,
          action: "updated",
          before: { status: "approved", held_from: null, hold_reason: null },
          after: {
            status: "on_hold",
            held_from: "approved",
            hold_reason: "Dispute",
          },
          actor: ANN,
        },
        { before: { status: "open" }, after: { status: "approved" } },
      ])
    })
  })
})
