import Big from "big.js"
import { MOST_INVOICES } from "../../src/domain"
import { creditSuite, outcomes } from "./helpers"
import { sepaSums } from "../helpers/sepa"
import { DUE, paymentCalls } from "./vendor-payment-set-up"

/** More than what is looked at row by row. */
const INVOICES = 2_500
const VENDORS = 1_500
const FILE_PAGE = 5_000
/** The first ones fall due a day later. */
const LATER = 3

creditSuite((suite) => {
  const { service, query } = suite
  const { home, create, made, file, exported, record, voided } =
    paymentCalls(suite)

  /** So many approved invoices; one vendor has a fifth of them. */
  const given = async (invoices = INVOICES) => {
    const { id: legal_entity_id } = await home()
    await query(
      `insert into company_credit_vendor (id, legal_entity_id, account_number,
         name, payment_method, iban, bank_verified_at, bank_verified_by_type,
         bank_verified_by_name, updated_by_type, updated_by_name)
       select 'v' || n, $1, 'M-' || n, 'Vendor ' || n, 'sepa_credit_transfer',
         'DE89370400440532013000', now(), 'user', 'Victor', 'system', 'Set-up'
       from generate_series(1, $2::integer) n`,
      [legal_entity_id, VENDORS]
    )
    await query(
      `insert into company_credit_vendor_invoice (id, legal_entity_id, number,
         vendor_id, company_id, reimbursement_id, currency_code, amount,
         invoice_date, due_date, updated_by_type, updated_by_name, created_at,
         updated_at)
       select 'i' || lpad(n::text, 7, '0'), $1, 'VI-' || lpad(n::text, 8, '0'),
         'v' || case when n % 5 = 0 then 1 else 1 + n % $3::integer end, 'c',
         'r' || n, 'eur', 1.01, '2026-11-20',
         '2026-11-20'::date + case when n <= $4 then 1 else 0 end, 'system',
         'Set-up', now(), now()
       from generate_series(1, $2::integer) n`,
      [legal_entity_id, invoices, VENDORS, LATER]
    )
    // The guards would ask for the reimbursements of these invoices.
    await query("set session_replication_role = replica")
    await query("update company_credit_vendor_invoice set status = 'approved'")
    await query("set session_replication_role = origin")
    await query("analyze")
  }
  const statuses = async () => {
    const rows = await query(
      `select status, count(*)::integer as count
       from company_credit_vendor_invoice group by status`
    )
    return Object.fromEntries(rows.map((row) => [row.status, row.count]))
  }

  it("hold thousands of invoices, in a few statements", async () => {
    await given()
    const sum = Big("1.01").times(INVOICES).toFixed(2)
    const payment = await made()
    const { id } = payment
    expect(payment).toMatchObject({
      totals: [{ currency_code: "eur", invoices: INVOICES, amount: sum }],
      invoice_count: INVOICES,
    })
    await exported(id)
    const xml = await file(id)
    const { said, held } = sepaSums(xml)
    expect(said).toEqual(held)
    expect(held.sums).toEqual([sum, sum])
    expect(held.counts[0]).toBe(String(payment.transfer_count))
    expect(payment.transfer_count).toBeGreaterThan(1000)
    let rows = 0
    for await (const page of service.streamPaymentFileRows(id)) {
      rows += page.length
    }
    expect(rows).toBe(INVOICES)
    await record(id)
    expect(await statuses()).toEqual({ paid: INVOICES })
    await voided(id)
    expect(await statuses()).toEqual({ approved: INVOICES })
  })

  it("take the oldest due, as many as one carries; the next one has the rest", async () => {
    await given(MOST_INVOICES + LATER)
    const asked = { method: "sepa_credit_transfer", all_due: true } as const
    const preview = await service.previewVendorPayment({
      ...{ ...asked, due_until: DUE },
    })
    const said = { invoice_count: MOST_INVOICES, has_more: true, skipped: [] }
    expect(preview).toMatchObject(said)
    expect(preview.transfers).toHaveLength(100)
    const { vendor_payment: first, ...rest } = await create()
    expect({ ...first, ...rest }).toMatchObject(said)
    expect(first.totals).toEqual(preview.totals)
    expect(first.transfer_count).toBe(preview.transfer_count)
    const next = await create()
    expect(next).toMatchObject({
      vendor_payment: { invoice_count: LATER },
      has_more: false,
      skipped_counts: [
        { code: "vendor_invoice_in_payment", invoices: MOST_INVOICES },
      ],
    })
    expect(next.skipped).toHaveLength(100)
    const { vendor_invoices } = await service.listVendorInvoices(
      { payment_id: [next.vendor_payment.id] },
      { limit: 10, order: "number" }
    )
    expect(vendor_invoices.map(({ number }) => number)).toEqual([
      ...["VI-00000001", "VI-00000002", "VI-00000003"],
    ])
  })

  it("A126: voided while a file is read, let no half of it pass for all", async () => {
    await given(2 * FILE_PAGE + 1)
    const { id } = await made()
    await exported(id)
    const files = [
      service.streamPaymentFileRows(id),
      service.streamSepaFile(id),
    ]
    for (const file of files) {
      expect((await file.next()).done).toBe(false)
    }
    await voided(id)
    const rest = async (file: AsyncGenerator<unknown>) => {
      while (!(await file.next()).done) {
        // Only how it ends matters.
      }
    }
    expect(await outcomes(files.map(rest))).toEqual([
      ...["changed_meanwhile", "changed_meanwhile"],
    ])
  })
})
