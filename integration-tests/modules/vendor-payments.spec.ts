import { PaymentMethod } from "../../src/domain"
import { ANN, creditSuite, outcome } from "./helpers"
import { reimbursed } from "./payables-helpers"
import { OTHER_IBAN, legalEntity } from "./payables-set-up"
import { DUE, inDays, paymentCalls } from "./vendor-payment-set-up"

creditSuite((suite) => {
  const { service } = suite
  const { home, payee, approved, create, made, invoice, voided, footprint } =
    paymentCalls(suite)

  it("A124: take what can be paid; the rest is told with its reason", async () => {
    await home()
    const fine = await approved("120.00")
    const unverified = await payee()
    const unverifiedInvoice = await approved("50.00", {
      vendor_id: unverified.id,
    })
    await service.updateVendor({
      ...{ id: unverified.id, bank_account: { iban: OTHER_IBAN } },
      actor: ANN,
    })
    const held = await approved("60.00")
    await service.setCompanyPayables({
      ...{ company_id: held.company_id, payment_hold: true },
      payment_hold_reason: "In dispute",
      actor: ANN,
    })
    const input = { method: "sepa_credit_transfer", all_due: true } as const
    const before = await footprint()
    const preview = await service.previewVendorPayment({
      ...input,
      due_until: DUE,
    })
    expect(await footprint()).toEqual(before)
    const skipped = [
      {
        id: unverifiedInvoice.invoice_id,
        number: unverifiedInvoice.invoice_number,
        currency_code: "eur",
        amount: "50.00",
        code: "bank_account_not_verified",
        message: "Nobody has verified the vendor's bank account as it is now.",
      },
      {
        id: held.invoice_id,
        number: held.invoice_number,
        currency_code: "eur",
        amount: "60.00",
        code: "company_on_payment_hold",
        message: "The company is on payment hold: In dispute",
      },
    ]
    expect(preview).toMatchObject({
      totals: [{ currency_code: "eur", invoices: 1, amount: "120.00" }],
      transfer_count: 1,
      invoice_count: 1,
      skipped,
      skipped_counts: [
        { code: "bank_account_not_verified", invoices: 1 },
        { code: "company_on_payment_hold", invoices: 1 },
      ],
    })
    const created = await create()
    expect(created).toMatchObject({
      skipped,
      vendor_payment: {
        number: expect.stringMatching(/^VP-\d+$/),
        status: "created",
        totals: preview.totals,
        transfer_count: 1,
        invoice_count: 1,
        execution_date: inDays(0),
        exported_at: null,
        version: 1,
        created_by: ANN,
      },
    })
    const { id } = created.vendor_payment
    const { transfers, count } = await service.listTransfers(id, { limit: 10 })
    expect(count).toBe(1)
    expect(transfers).toMatchObject(
      preview.transfers.map(({ vendor, ...rest }) => ({
        ...rest,
        vendor: { id: vendor.id },
      }))
    )
    expect(transfers[0]).toMatchObject({
      creditor_name: "Vendor",
      bank_account: { iban: "DE89370400440532013000", bic: "COBADEFFXXX" },
      invoices: [
        { id: fine.invoice_id, number: fine.invoice_number, removed: false },
      ],
    })
    expect((await invoice(fine.invoice_id)).payment).toMatchObject({ id })
  })

  it("gather the invoices of a vendor and a currency in a transfer", async () => {
    await home()
    const other = await payee({ payment_method: "bank_transfer" })
    const vendor_id = (await payee({ payment_method: "bank_transfer" })).id
    const chosen = [
      await approved("10.01", { vendor_id }),
      await approved("20.02", { vendor_id }),
      await approved("500", { vendor_id, currency_code: "jpy" }),
      await approved("7.00", { vendor_id: other.id }),
    ]
    await approved("99.00", { vendor_id })
    const payment = await made({
      method: "bank_transfer",
      invoice_ids: chosen.map((each) => each.invoice_id),
    })
    expect(payment).toMatchObject({
      totals: [
        { currency_code: "eur", invoices: 3, amount: "37.03" },
        { currency_code: "jpy", invoices: 1, amount: "500" },
      ],
      transfer_count: 3,
      invoice_count: 4,
    })
    const page = { limit: 2, offset: 1 }
    const { transfers } = await service.listTransfers(payment.id, page)
    expect(
      transfers.map(({ vendor, currency_code, amount, invoice_count }) => [
        ...[vendor.id, currency_code, amount, invoice_count],
      ])
    ).toEqual([
      [vendor_id, "eur", "30.03", 2],
      [vendor_id, "jpy", "500", 1],
    ])
  })

  it("A126, A128: leave out what is in a payment, and dollars of SEPA", async () => {
    await home()
    const first = await approved()
    const payment = await made()
    const usd = await approved("70.00", { currency_code: "usd" })
    const again = await outcome(create())
    expect(again).toBe("nothing_to_pay")
    const fresh = await approved("80.00")
    const { vendor_payment, skipped } = await create()
    expect(vendor_payment.invoice_count).toBe(1)
    expect(skipped.map(({ id, code }) => [id, code])).toEqual([
      [first.invoice_id, "vendor_invoice_in_payment"],
      [usd.invoice_id, "currency_not_sepa"],
    ])
    await voided(payment.id)
    expect((await invoice(first.invoice_id)).payment).toBeNull()
    const after = await create({ invoice_ids: [first.invoice_id] })
    expect(after.vendor_payment.totals[0].amount).toBe("120.00")
    expect((await invoice(fresh.invoice_id)).payment!.id).toBe(
      vendor_payment.id
    )
  })

  it("say why nothing can be paid, and write nothing", async () => {
    await home()
    const before = async () => ({ ...(await footprint()), changes: 0 })
    const nothing = await before()
    expect(await outcome(create())).toBe("nothing_to_pay")
    const vendor_id = (await payee({ payment_currency: "usd" })).id
    const { invoice_id, invoice_number } = await approved("5", { vendor_id })
    await expect(create({ invoice_ids: [invoice_id] })).rejects.toMatchObject({
      code: "nothing_to_pay",
      message: `None of the vendor invoices can be paid this way. ${invoice_number}: The vendor is paid in USD, and the invoice is in EUR: empty the vendor's payment currency to pay each invoice in its own.`,
    })
    const open = await reimbursed(suite)
    const mixed = create({ invoice_ids: [open.invoice_id, invoice_id] })
    await expect(mixed).rejects.toMatchObject({ code: "nothing_to_pay" })
    expect(await before()).toEqual(nothing)
  })

  it.each<[string, object]>([
    ["nothing_selected_to_pay", { invoice_ids: [], all_due: undefined }],
    ["nothing_selected_to_pay", { invoice_ids: ["a"], all_due: true }],
    ["nothing_selected_to_pay", { invoice_ids: ["a"], due_until: DUE }],
    ["vendor_invoice_not_found", { invoice_ids: ["none"] }],
    ["legal_entity_not_found", { legal_entity_id: "none" }],
    ["execution_date_past", { execution_date: "2026-11-01" }],
    ["execution_date_far", { execution_date: inDays(366) }],
  ])("are refused as %s for %j", async (code, over) => {
    await home()
    expect(await outcome(create(over))).toBe(code)
    const asked = { method: "check" as PaymentMethod, ...over }
    const all = "invoice_ids" in over ? {} : { all_due: true as const }
    const preview = service.previewVendorPayment({ ...all, ...asked })
    expect(await outcome(preview)).toBe(code)
    expect((await footprint()).payments).toBe("0")
  })

  it("by SEPA need an account to pay from", async () => {
    await legalEntity(suite)
    expect(await outcome(create())).toBe("payer_missing")
    expect(await outcome(create({ method: "check" }))).toBe("nothing_to_pay")
  })

  it("are of one legal entity", async () => {
    await home()
    const { invoice_id } = await approved()
    const other = await legalEntity(suite, {
      name: "Acme Inc",
      payer: { name: "Acme Inc", iban: OTHER_IBAN },
    })
    const { skipped } = await service.previewVendorPayment({
      ...{ method: "sepa_credit_transfer", invoice_ids: [invoice_id] },
      legal_entity_id: other.id,
    })
    expect(skipped.map(({ code }) => code)).toEqual(["other_legal_entity"])
  })

  it("by SEPA leave out what one transfer cannot carry, and pay the rest", async () => {
    await home()
    const vendor_id = (await payee({ name: "Bolt" })).id
    const most = await approved("999999999.99", { vendor_id })
    const over = await approved("0.01", { vendor_id })
    await approved("5.00")
    const preview = await service.previewVendorPayment({
      ...{ method: "sepa_credit_transfer", all_due: true, due_until: DUE },
    })
    const { vendor_payment, ...left } = await create()
    expect(vendor_payment.totals).toMatchObject([{ amount: "5.00" }])
    const { totals, transfer_count, skipped, skipped_counts } = preview
    expect({ totals, transfer_count }).toEqual({
      totals: vendor_payment.totals,
      transfer_count: vendor_payment.transfer_count,
    })
    expect(left).toMatchObject({ skipped, skipped_counts })
    const why = { code: "transfer_too_large", invoices: 2 }
    expect(skipped_counts).toEqual([why])
    expect(skipped.map(({ number }) => number)).toEqual([
      ...[most.invoice_number, over.invoice_number],
    ])
    expect(skipped[0].message).toContain("Bolt come to EUR 1,000,000,000.00")
    expect(await outcome(create())).toBe("nothing_to_pay")
    const chosen = await made({ invoice_ids: [most.invoice_id] })
    expect(chosen.totals[0].amount).toBe("999999999.99")
  })
})
