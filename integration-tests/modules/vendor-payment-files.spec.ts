import { PaymentFileRow } from "../../src/types"
import { sepaProblems, sepaSums, tags } from "../helpers/sepa"
import { ANN, creditSuite, outcome } from "./helpers"
import { OTHER_IBAN, VICTOR } from "./payables-set-up"
import { inDays, paymentCalls, textOf } from "./vendor-payment-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const calls = paymentCalls(suite)
  const { home, payee, approved, made, exported, file, record, voided } = calls

  it("A124: of SEPA keep the published rules, and say what they hold", async () => {
    await home()
    const names = [
      "Müller & Søn GmbH",
      "=HYPERLINK(1)",
      "Εταιρεία Αθηνών <b>",
      "x".repeat(255),
      "東京株式会社",
      "🙂",
    ]
    for (const [index, name] of names.entries()) {
      const { id } = await payee({ name })
      await approved(`${10 + index}.01`, { vendor_id: id })
    }
    const plain = await payee({ bank_account: { iban: OTHER_IBAN } })
    await approved("0.01", { vendor_id: plain.id })
    const { id } = await made({ execution_date: inDays(3) })
    const xml = await file(id)

    expect(await sepaProblems(xml)).toEqual([])
    const { said, held } = sepaSums(xml)
    expect(said).toEqual(held)
    expect(held).toEqual({ counts: ["7", "7"], sums: ["75.07", "75.07"] })
    const [payer, , ...creditors] = tags(xml, "Nm")
    expect(payer).toBe("Acme GmbH")
    expect(creditors).toEqual([
      "Mueller + Son GmbH",
      ".HYPERLINK(1)",
      "Etaireia Athinon .b.",
      "x".repeat(70),
      expect.stringMatching(/^[A-Z][a-z]+( ?[A-Za-z]+)*$/),
      ".",
      "Vendor",
    ])
    expect(tags(xml, "BICFI")).toHaveLength(6)
    expect(xml).toContain("<Id>NOTPROVIDED</Id>")
    expect(tags(xml, "Dt")).toEqual([inDays(3)])
    const { transfers } = await service.listTransfers(id, { limit: 10 })
    expect(tags(xml, "EndToEndId")).toEqual(
      transfers.map(({ end_to_end_id }) => end_to_end_id)
    )
  })

  it("name the invoices as far as there is room", async () => {
    await home()
    const { id: vendor_id } = await payee()
    const numbers = []
    for (let i = 0; i < 14; i++) {
      numbers.push((await approved("1.00", { vendor_id })).invoice_number)
    }
    const one = await approved("2.00")
    const xml = await file((await made()).id)
    expect(await sepaProblems(xml)).toEqual([])
    expect(tags(xml, "InstdAmt")).toEqual(["14.00", "2.00"])
    expect(tags(xml, "Ustrd")).toEqual([
      `${numbers.slice(0, 10).join(", ")} and 4 more`,
      one.invoice_number,
    ])
  })

  it("A126: are the same to the byte each time, and of a paid payment", async () => {
    await home()
    const { vendor_id } = await approved()
    const { id, number } = await made()
    expect(await outcome(textOf(service.streamSepaFile(id)))).toBe(
      "vendor_payment_move_not_allowed"
    )
    const first = await file(id)
    const after = await service.retrieveVendorPayment(id)
    expect(after).toMatchObject({
      status: "exported",
      exported_by: ANN,
      version: 2,
    })
    const [{ bank_account }] = (await service.listTransfers(id, { limit: 1 }))
      .transfers
    await service.updateVendor({
      ...{ id: vendor_id, name: "Mallory", on_hold: true, hold_reason: "?" },
      bank_account: { iban: OTHER_IBAN },
      actor: VICTOR,
    })
    const again = await service.exportVendorPayment({
      ...{ id, format: "sepa", actor: VICTOR },
    })
    expect(again).toEqual({
      name: `${number}.xml`,
      type: "application/xml; charset=utf-8",
    })
    expect(await textOf(service.streamSepaFile(id))).toBe(first)
    expect(await service.retrieveVendorPayment(id)).toEqual(after)
    expect(first).toContain((bank_account as { iban: string }).iban)
    await record(id)
    expect(await file(id)).toBe(first)
    await voided(id)
    expect(await outcome(exported(id))).toBe("vendor_payment_move_not_allowed")
  })

  it("of CSV have a row an invoice", async () => {
    await home()
    const over = { payment_method: "bank_transfer" } as const
    const account = {
      account_number: "0001234567",
      routing_number: "021000021",
    }
    const { id: vendor_id } = await payee({ ...over, bank_account: account })
    const a = await approved("10.00", { vendor_id, currency_code: "usd" })
    const b = await approved("20.50", { vendor_id, currency_code: "usd" })
    const { id, number } = await made({ method: "bank_transfer" })
    expect(await outcome(exported(id, "sepa"))).toBe("no_sepa_payment")
    expect((await service.retrieveVendorPayment(id)).status).toBe("created")
    await exported(id, "csv")
    const rows: PaymentFileRow[] = []
    for await (const page of service.streamPaymentFileRows(id)) {
      rows.push(...page)
    }
    const common = {
      payment_number: number,
      creditor_name: "Vendor",
      iban: null,
      bank_account_number: "0001234567",
      routing_number: "021000021",
      transfer_amount: "30.50",
      currency_code: "usd",
      invoice_date: "2026-11-20",
    }
    expect(rows).toMatchObject([
      { ...common, invoice_number: a.invoice_number, invoice_amount: "10.00" },
      { ...common, invoice_number: b.invoice_number, invoice_amount: "20.50" },
    ])
  })

  it("of a check or a manual payment hold no account", async () => {
    await home()
    const { id: vendor_id } = await payee({ payment_method: "check" })
    await approved("10.00", { vendor_id })
    const { id } = await made({ method: "check" })
    const { transfers } = await service.listTransfers(id, { limit: 1 })
    expect(transfers[0].bank_account).toBeNull()
    await record(id)
    expect(await outcome(exported(id, "csv"))).toBe(
      "vendor_payment_move_not_allowed"
    )
  })

  it("of both kinds name the day of the export, where the asked one is over", async () => {
    await home()
    const { invoice_id } = await approved("10.00")
    const [{ id }] = await query(
      `insert into company_credit_vendor_payment (id, legal_entity_id, method,
         execution_date, payer_name, payer_iban, actor_type, actor_name,
         updated_by_type, updated_by_name)
       select 'ccvp_past', legal_entity_id, 'sepa_credit_transfer',
         '2026-11-01', 'Acme GmbH', 'NL91ABNA0417164300', 'user', 'Ann', 'user',
         'Ann'
       from company_credit_vendor_invoice returning id`
    )
    await query(
      `insert into company_credit_vendor_payment_transfer (id, payment_id,
         vendor_id, currency_code, amount, creditor_name, iban, bic)
       select 'ccvt_past', $1, v.id, 'eur', 10, v.name, v.iban, v.bic
       from company_credit_vendor v`,
      [id]
    )
    await query(
      `insert into company_credit_vendor_payment_line (payment_id, transfer_id,
         invoice_id, amount) values ($1, 'ccvt_past', $2, 10)`,
      [id, invoice_id]
    )
    const xml = await file(id)
    expect(tags(xml, "Dt")).toEqual([inDays(0)])
    const { value } = await service.streamPaymentFileRows(id).next()
    expect(value).toMatchObject([{ execution_date: inDays(0) }])
  })
})
