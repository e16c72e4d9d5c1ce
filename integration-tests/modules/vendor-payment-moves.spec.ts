import { ANN, creditSuite, outcome, outcomes } from "./helpers"
import { OTHER_IBAN, VICTOR } from "./payables-set-up"
import { inDays, paymentCalls } from "./vendor-payment-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const calls = paymentCalls(suite)
  const { home, payee, approved, made, exported, record, voided, invoice } =
    calls
  const undo = (id: string) =>
    service.reverseReimbursement({ id, reason: "Mistake", actor: ANN })

  it("A127: recorded, pay their invoices as a whole", async () => {
    await home()
    const { id: vendor_id } = await payee()
    const a = await approved("120.00", { vendor_id })
    const b = await approved("30.00", { vendor_id })
    const { id, version } = await made()
    await exported(id)
    const late = service.recordVendorPayment({
      ...{ id, paid_on: inDays(0), version, actor: ANN },
    })
    expect(await outcome(late)).toBe("changed_meanwhile")
    const paid = await record(id)
    expect(paid).toMatchObject({
      status: "paid",
      paid_on: inDays(0),
      payment_reference: "BANK-7",
      totals: [{ currency_code: "eur", invoices: 2, amount: "150.00" }],
      version: 3,
      updated_by: ANN,
    })
    for (const { invoice_id } of [a, b]) {
      expect(await invoice(invoice_id)).toMatchObject({
        status: "paid",
        paid_on: inDays(0),
        payment_reference: "BANK-7",
        payment: { id, status: "paid" },
        updated_by: ANN,
      })
    }
    expect(await service.vendorDue([vendor_id])).toEqual(new Map())
    expect(await outcome(undo(a.id))).toBe("reimbursement_paid")
    expect(await outcome(record(id))).toBe("vendor_payment_move_not_allowed")
    const changes = await query(
      `select action, after ->> 'status' as status, actor_name
       from company_credit_payables_change
       where subject_type = 'vendor_payment' order by id`
    )
    expect(changes).toEqual([
      { action: "created", status: "created", actor_name: "Ann" },
      { action: "updated", status: "exported", actor_name: "Ann" },
      { action: "updated", status: "paid", actor_name: "Ann" },
    ])
  })

  it("are paid on a day from the posting to today", async () => {
    await home()
    await approved()
    const { id } = await made()
    for (const day of ["2026-11-19", inDays(1)]) {
      expect(await outcome(record(id, day))).toBe("paid_on_out_of_range")
    }
    expect((await record(id, "2026-11-20")).paid_on).toBe("2026-11-20")
  })

  it("A126: voided, leave their invoices to another payment", async () => {
    await home()
    const { id: vendor_id } = await payee()
    const { invoice_id } = await approved("120.00", { vendor_id })
    for (const go of ["created", "exported", "paid"]) {
      const { id } = await made()
      if (go !== "created") {
        await exported(id)
      }
      if (go === "paid") {
        await record(id)
      }
      expect(await outcome(made())).toBe("nothing_to_pay")
      expect(await voided(id, "Sent back")).toMatchObject({
        status: "voided",
        void_reason: "Sent back",
        totals: [{ invoices: 1, amount: "120.00" }],
        transfer_count: 1,
      })
      expect(await invoice(invoice_id)).toMatchObject({
        ...{ status: "approved", payment: null, paid_on: null },
        payment_reference: null,
      })
      const moves = [voided(id), record(id), exported(id)]
      expect(await outcomes(moves)).toEqual(
        moves.map(() => "vendor_payment_move_not_allowed")
      )
      const { transfers } = await service.listTransfers(id, { limit: 1 })
      expect(transfers).toMatchObject([
        { amount: "120.00", invoices: [{ id: invoice_id, removed: false }] },
      ])
      const held = await service.listVendorInvoices(
        { payment_id: [id] },
        { limit: 5, order: "number" }
      )
      expect(held.vendor_invoices).toMatchObject([{ id: invoice_id }])
    }
    expect(await service.vendorDue([vendor_id])).toEqual(
      new Map([
        [vendor_id, [{ currency_code: "eur", invoices: 1, amount: "120.00" }]],
      ])
    )
  })

  it.each<[string, (of: { vendor_id: string; company_id: string }) => unknown]>(
    [
      [
        "bank_account_changed",
        async ({ vendor_id: id }) => {
          const { version } = await service.updateVendor({
            ...{ id, bank_account: { iban: OTHER_IBAN }, actor: VICTOR },
          })
          await service.verifyBankAccount({ id, version, actor: VICTOR })
        },
      ],
      [
        "bank_account_not_verified",
        async ({ vendor_id: id }) => {
          const { version } = await service.retrieveVendor(id)
          await service.unverifyBankAccount({ id, version, actor: VICTOR })
        },
      ],
      [
        "vendor_on_hold",
        ({ vendor_id: id }) =>
          service.updateVendor({
            ...{ id, on_hold: true, hold_reason: "Fraud?", actor: VICTOR },
          }),
      ],
      [
        "other_payment_method",
        ({ vendor_id: id }) =>
          service.updateVendor({
            ...{ id, payment_method: "bank_transfer", actor: VICTOR },
          }),
      ],
      [
        "vendor_renamed",
        ({ vendor_id: id }) =>
          service.updateVendor({ id, name: "Bolt Ltd", actor: VICTOR }),
      ],
      [
        "vendor_not_active",
        ({ vendor_id: id }) =>
          service.updateVendor({ id, is_active: false, actor: VICTOR }),
      ],
      [
        "company_on_payment_hold",
        ({ company_id }) =>
          service.setCompanyPayables({
            ...{ company_id, payment_hold: true, actor: VICTOR },
            payment_hold_reason: "In dispute",
          }),
      ],
    ]
  )("A124: are held back before the file goes out: %s", async (code, act) => {
    await home()
    await approved("10.00")
    const { id: vendor_id } = await payee({ name: "Bolt" })
    const of = await approved("20.00", { vendor_id })
    const { id } = await made()
    await act(of)
    await expect(exported(id)).rejects.toMatchObject({
      code: "vendor_payment_blocked",
      facts: { code, vendor: expect.any(String), more: 0 },
      message: expect.stringMatching(
        `Bolt( Ltd)?, invoice ${of.invoice_number}: `
      ),
    })
    expect(await service.retrieveVendorPayment(id)).toMatchObject({
      status: "created",
      exported_at: null,
    })
    await voided(id)
    const again = await made().catch((error) => error)
    const isMended = ["bank_account_changed", "vendor_renamed"].includes(code)
    const totals = isMended ? "30.00" : "10.00"
    expect(again.totals[0].amount).toBe(totals)
    await exported(again.id)
  })

  it("lose what is undone before the file goes out, and nothing after", async () => {
    await home()
    const { id: vendor_id } = await payee()
    const a = await approved("120.00", { vendor_id })
    const b = await approved("30.00", { vendor_id })
    const { id } = await made()
    await undo(a.id)
    expect(await service.retrieveVendorPayment(id)).toMatchObject({
      totals: [{ invoices: 1, amount: "30.00" }],
    })
    const { transfers } = await service.listTransfers(id, { limit: 1 })
    expect(transfers[0]).toMatchObject({
      amount: "30.00",
      invoice_count: 1,
      invoices: [
        { id: a.invoice_id, removed: true },
        { id: b.invoice_id, removed: false },
      ],
    })
    await exported(id)
    expect(await outcome(undo(b.id))).toBe("reimbursement_exported")
    await voided(id)
    await undo(b.id)
  })

  it("are neither exported nor recorded once they are empty", async () => {
    await home()
    const { id: reimbursement_id } = await approved()
    const { id } = await made()
    await undo(reimbursement_id)
    expect(await outcome(exported(id))).toBe("vendor_payment_empty")
    expect(await outcome(record(id))).toBe("vendor_payment_empty")
    expect(await voided(id)).toMatchObject({ totals: [], invoice_count: 0 })
  })

  it("answer one idempotency key once", async () => {
    await home()
    await approved()
    const { id } = await made()
    const key = { idempotency_key: "move", actor: ANN }
    const asked = { id, format: "sepa", ...key } as const
    const file = await service.exportVendorPayment(asked)
    expect(await service.exportVendorPayment(asked)).toEqual(file)
    const reused = service.voidVendorPayment({ id, reason: "x", ...key })
    expect(await outcome(reused)).toBe("idempotency_key_reused")
    const moves = [voided("none"), record("none"), exported("none")]
    expect(await outcomes(moves)).toEqual(
      moves.map(() => "vendor_payment_not_found")
    )
  })
})
