import { ANN, creditSuite, outcome, outcomes } from "./helpers"
import { OTHER_IBAN, vendor } from "./payables-set-up"
import { paymentCalls } from "./vendor-payment-set-up"

creditSuite((suite) => {
  const { service } = suite
  const calls = paymentCalls(suite)
  const { home, payee, approved, create, made, file, record, voided } = calls

  const codes = async (over = {}) => {
    const { skipped } = await create(over)
    return skipped.map(({ code }) => code)
  }

  it("A124: leave out accounts that SEPA does not reach", async () => {
    await home()
    const outside = [
      "BR1800360305000010009795493C1",
      "AE070331234567890123456",
      "TR330006100519786457841326",
    ]
    for (const iban of outside) {
      const { id } = await payee({ bank_account: { iban } })
      await approved("5.00", { vendor_id: id })
    }
    // One that joined SEPA late.
    const albanian = "AL47212110090000000235698741"
    const late = await payee({ bank_account: { iban: albanian } })
    await approved("7.00", { vendor_id: late.id })
    const { vendor_payment, skipped } = await create()
    expect(skipped.map(({ code }) => code)).toEqual(
      outside.map(() => "iban_not_sepa")
    )
    expect(skipped[0].message).toContain("BR")
    const xml = await file(vendor_payment.id)
    expect(xml.match(/<IBAN>[^<]+/g)).toEqual([
      ...["<IBAN>NL91ABNA0417164300", `<IBAN>${albanian}`],
    ])
  })

  it("pay nothing by SEPA from an account that it does not reach", async () => {
    const { id } = await home()
    await approved()
    await service.updateLegalEntity({
      ...{ id, actor: ANN },
      payer: { name: "Acme GmbH", iban: "TR330006100519786457841326" },
    })
    expect(await outcome(create())).toBe("iban_not_sepa")
    expect(await outcome(create({ method: "bank_transfer" }))).toBe(
      "nothing_to_pay"
    )
  })

  it("go out from the account that they were made with, or not at all", async () => {
    const { id } = await home()
    await approved()
    const old = await made()
    await service.updateLegalEntity({
      ...{ id, actor: ANN },
      payer: { name: "Acme GmbH", iban: OTHER_IBAN },
    })
    const moves = [calls.exported(old.id), record(old.id)]
    expect(await outcomes(moves)).toEqual(["payer_changed", "payer_changed"])
    await voided(old.id)
    const { id: made_anew } = await made()
    expect(await file(made_anew)).toContain(`<IBAN>${OTHER_IBAN}</IBAN>`)
  })

  it("pay no vendor that was removed after it was paid", async () => {
    await home()
    const { company_id, vendor_id, invoice_id, id } = await approved("100.00")
    await approved("5.00")
    const first = await made({ invoice_ids: [invoice_id] })
    await file(first.id)
    await record(first.id)
    const other = await vendor(suite)
    const linked = { company_id, vendor_id: other.id, actor: ANN }
    await service.setCompanyPayables(linked)
    await service.deleteVendor({ id: vendor_id, actor: ANN })
    await voided(first.id)
    const { vendor_payment, skipped } = await create()
    expect(vendor_payment.totals[0].amount).toBe("5.00")
    expect(skipped.map(({ id, code }) => [id, code])).toEqual([
      [invoice_id, "vendor_removed"],
    ])
    await service.reverseReimbursement({ id, actor: ANN })
    expect((await calls.invoice(invoice_id)).status).toBe("cancelled")
  })

  it("pay no vendor that is not active", async () => {
    await home()
    const { vendor_id: id } = await approved("5.00")
    await approved("7.00")
    await service.updateVendor({ id, is_active: false, actor: ANN })
    expect(await codes()).toEqual(["vendor_not_active"])
    await service.updateVendor({ id, is_active: true, actor: ANN })
    expect((await made()).totals[0].amount).toBe("5.00")
  })

  it("ask again before a check is recorded as paid, which needs no file", async () => {
    await home()
    const over = { payment_method: "check", bank_account: undefined } as const
    const { id: vendor_id } = await payee({ ...over, name: "Bolt" })
    const { invoice_id } = await approved("5.00", { vendor_id })
    const { id } = await made({ method: "check" })
    const hold = (on_hold: boolean) =>
      service.updateVendor({
        ...{ id: vendor_id, on_hold, actor: ANN },
        hold_reason: on_hold ? "Fraud?" : null,
      })
    await hold(true)
    await expect(record(id)).rejects.toMatchObject({
      code: "vendor_payment_blocked",
      facts: { code: "vendor_on_hold", vendor: "Bolt", more: 0 },
    })
    expect((await calls.invoice(invoice_id)).status).toBe("approved")
    await hold(false)
    await record(id)
    expect((await calls.invoice(invoice_id)).status).toBe("paid")
  })

  it("record what went out already, whatever came afterwards", async () => {
    await home()
    const { vendor_id: id, invoice_id } = await approved("5.00")
    const payment = await made()
    await file(payment.id)
    await service.updateVendor({
      ...{ id, name: "Mallory", payment_method: "check", actor: ANN },
      ...{ bank_account: { iban: OTHER_IBAN }, is_active: false },
      ...{ on_hold: true, hold_reason: "Fraud?" },
    })
    await record(payment.id)
    expect((await calls.invoice(invoice_id)).status).toBe("paid")
  })

  it("note on a payment which invoice an undo took out of it", async () => {
    await home()
    const { id: vendor_id } = await payee()
    const a = await approved("120.00", { vendor_id })
    await approved("30.00", { vendor_id })
    const { id } = await made()
    await service.reverseReimbursement({ id: a.id, actor: ANN })
    const { changes } = await service.listPayablesChanges(
      { subject_type: "vendor_payment", subject_id: [id] },
      { limit: 10 }
    )
    expect(changes).toMatchObject([
      {
        action: "updated",
        before: { invoice_number: a.invoice_number, amount: "120.00" },
        after: { invoice_number: null, amount: null },
        actor: ANN,
      },
      { action: "created" },
    ])
  })
})
