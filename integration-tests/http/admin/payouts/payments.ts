import { Suite, idempotent, ok } from "../../../helpers"
import { sepaProblems, sepaSums, tags } from "../../../helpers/sepa"
import { IBAN, OTHER_IBAN, ROOT, giveStore } from "../payables/calls"
import { DUE, SEPA, paymentCalls, today } from "./payment-calls"

export function vendorPayments(suite: Suite) {
  const calls = paymentCalls(suite)
  const { get, post, payables, payer, payable, payments, create } = calls
  const { file, payment, invoice, undo, history, balanceOf } = calls

  describe("a vendor payment", () => {
    beforeEach(async () => {
      await giveStore(suite, "Corner Shop", "eur")
      await payer()
    })

    it("A124: takes what can be paid, and tells of the rest", async () => {
      const fine = await payable("120.00")
      const unverified = await payable("50.00", { verified: false })
      const held = await payable("60.00")
      const hold = { payment_hold: true, payment_hold_reason: "In dispute" }
      await ok(payables(held.company.id, hold))
      const skipped = [
        {
          id: unverified.invoice_id,
          number: "VI-00000002",
          currency_code: "eur",
          amount: "50.00",
          code: "bank_account_not_verified",
          message:
            "Nobody has verified the vendor's bank account as it is now.",
        },
        {
          id: held.invoice_id,
          number: "VI-00000003",
          currency_code: "eur",
          amount: "60.00",
          code: "company_on_payment_hold",
          message: "The company is on payment hold: In dispute",
        },
      ]
      const skipped_counts = [
        { code: "bank_account_not_verified", invoices: 1 },
        { code: "company_on_payment_hold", invoices: 1 },
      ]
      const totals = [{ currency_code: "eur", invoices: 1, amount: "120.00" }]
      const before = await suite.rows()
      const asked = { method: SEPA, all_due: true, due_until: DUE }
      const { preview } = await ok(payments("/preview", asked))
      expect(preview).toMatchObject({
        ...{ totals, skipped, skipped_counts, transfer_count: 1 },
        transfers: [
          {
            amount: "120.00",
            bank_account: { iban: IBAN, bic: "COBADEFF" },
            invoices: [{ id: fine.invoice_id, number: "VI-00000001" }],
          },
        ],
      })
      expect(await suite.rows()).toEqual(before)

      const { status, data } = await create({ comment: "November" })
      expect(status).toBe(201)
      const { vendor_payment, ...left } = data
      expect(left).toEqual({ skipped, skipped_counts, has_more: false })
      const by = { type: "user", id: suite.alice.id, name: "Alice Admin" }
      expect(vendor_payment).toEqual({
        id: expect.stringMatching(/^ccvp_/),
        number: expect.stringMatching(/^VP-\d+$/),
        legal_entity_id: preview.legal_entity_id,
        method: SEPA,
        status: "created",
        execution_date: today(),
        comment: "November",
        totals,
        transfer_count: 1,
        invoice_count: 1,
        exported_at: null,
        exported_by: null,
        paid_on: null,
        payment_reference: null,
        voided_at: null,
        void_reason: null,
        version: 1,
        created_by: by,
        updated_by: by,
        created_at: expect.any(String),
        updated_at: expect.any(String),
      })

      const answer = await file(vendor_payment.id, "sepa")
      expect(answer.status).toBe(200)
      expect(await sepaProblems(answer.data)).toEqual([])
      const { said, held: sums } = sepaSums(answer.data)
      expect(said).toEqual(sums)
      expect(sums).toEqual({ counts: ["1", "1"], sums: ["120.00", "120.00"] })
      expect(tags(answer.data, "IBAN")).toEqual(["NL91ABNA0417164300", IBAN])
      expect(tags(answer.data, "Ustrd")).toEqual(["VI-00000001"])
    })

    it("A126: takes no invoice that is in another one, unless that is voided", async () => {
      const { invoice_id, reimbursement } = await payable()
      const { id, number } = (await ok(create())).vendor_payment
      const first = await file(id, "sepa")
      const again = await create()
      expect([again.status, again.data]).toEqual([
        400,
        {
          type: "not_allowed",
          code: "nothing_to_pay",
          message: `None of the vendor invoices can be paid this way. VI-00000001: The vendor invoice VI-00000001 is in vendor payment ${number}. Void that payment first.`,
        },
      ])
      const named = { all_due: undefined, due_until: undefined }
      const chosen = { ...named, invoice_ids: [invoice_id] }
      expect((await create(chosen)).data.code).toBe("nothing_to_pay")
      const undone = await undo(reimbursement.id)
      expect(undone.data.code).toBe("reimbursement_exported")
      expect((await file(id, "sepa")).data).toBe(first.data)

      const reason = "The bank refused the file"
      const voided = await ok(payments(`/${id}/void`, { reason }))
      expect(voided.vendor_payment).toMatchObject({
        status: "voided",
        void_reason: reason,
        totals: [{ amount: "120.00" }],
      })
      expect((await file(id, "sepa")).data).toContain(
        "vendor_payment_move_not_allowed"
      )
      const next = (await ok(create(chosen))).vendor_payment
      expect((await file(next.id, "sepa")).data).toContain(">120.00<")
    })

    it("A127: recorded, pays its invoices: vendor due 0, seen on the reimbursement and in the history", async () => {
      const { company, vendor, reimbursement, invoice_id } = await payable()
      const dueOf = async () =>
        (await ok(get(`/vendors/${vendor.id}`))).vendor.due
      expect(await dueOf()).toEqual([
        { currency_code: "eur", invoices: 1, amount: "120.00" },
      ])
      const { id, number } = (await ok(create())).vendor_payment
      await file(id, "sepa")
      const body = { paid_on: today(), reference: "STATEMENT-7" }
      const { vendor_payment } = await ok(payments(`/${id}/record`, body))
      expect(vendor_payment).toMatchObject({
        status: "paid",
        paid_on: today(),
        payment_reference: "STATEMENT-7",
        exported_by: { name: "Alice Admin" },
        version: 3,
      })
      expect(await dueOf()).toEqual([])
      expect(await invoice(invoice_id)).toMatchObject({
        status: "paid",
        paid_on: today(),
        payment_reference: "STATEMENT-7",
        payment: { id, number, status: "paid" },
      })
      const seen = await ok(get(`/reimbursements/${reimbursement.id}`))
      expect(seen.reimbursement.vendor_invoice).toMatchObject({
        status: "paid",
        paid_on: today(),
        payment: { id, number, status: "paid" },
      })
      expect((await history(company.id)).at(-1).reimbursement).toMatchObject({
        vendor_invoice: { status: "paid", paid_on: today() },
        payment: { number, status: "paid" },
      })
      expect((await undo(reimbursement.id)).data.code).toBe(
        "reimbursement_paid"
      )
      await ok(payments(`/${id}/void`, { reason: "Account closed" }))
      expect(await dueOf()).toHaveLength(1)
      await ok(undo(reimbursement.id))
      expect(await balanceOf(company.id)).toBe("120.00")
    })

    it("A128: by SEPA holds euros; dollars are told", async () => {
      await payable("90.00")
      const usd = await payable("70.00", { currency_code: "usd" })
      const { vendor_payment, skipped } = await ok(create())
      expect(skipped).toMatchObject([
        {
          id: usd.invoice_id,
          currency_code: "usd",
          code: "currency_not_sepa",
          message: "A SEPA credit transfer pays in EUR; this is USD.",
        },
      ])
      const { data } = await file(vendor_payment.id, "sepa")
      expect(await sepaProblems(data)).toEqual([])
      expect(tags(data, "InstdAmt")).toEqual(["90.00"])
      expect(data).not.toContain("USD")
    })

    it("A124: does not go out to an account that was changed after it was made", async () => {
      const { vendor } = await payable("120.00", { vendor: { name: "Bolt" } })
      const { id } = (await ok(create())).vendor_payment
      const bank_account = { iban: OTHER_IBAN }
      const changed = await ok(post(`/vendors/${vendor.id}`, { bank_account }))
      const { version } = changed.vendor
      const path = `${ROOT}/vendors/${vendor.id}/verify-bank-account`
      await ok(suite.bob.client.post(path, { version }))
      const refused = await payments(`/${id}/export`, { format: "sepa" })
      expect([refused.status, refused.data]).toEqual([
        400,
        {
          type: "not_allowed",
          code: "vendor_payment_blocked",
          message:
            "The vendor payment cannot go out. Bolt, invoice VI-00000001: The vendor's bank account is not the one it was when the payment was made. Void the payment and make it anew; what cannot be paid is left out then.",
        },
      ])
      expect((await payment(id)).status).toBe("created")
    })

    it("is made once for one idempotency key", async () => {
      await payable()
      const made = await create({}, idempotent("pay"))
      const again = await create({}, idempotent("pay"))
      expect([again.status, again.data]).toEqual([201, made.data])
      const { data } = await get("/vendor-payments")
      expect(data).toMatchObject({ count: 1, offset: 0, limit: 20 })
    })
  })
}
