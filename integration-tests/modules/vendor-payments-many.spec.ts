import Big from "big.js"
import { creditSuite } from "./helpers"
import { sepaSums } from "../helpers/sepa"
import { paymentCalls } from "./vendor-payment-set-up"

/** More than a page of the files, and than what is looked at row by row. */
const INVOICES = 2_500
const VENDORS = 1_500

creditSuite((suite) => {
  const { service, query } = suite
  const { home, made, file, exported, record, voided } = paymentCalls(suite)

  /** So many approved invoices; one vendor has a fifth of them. */
  const given = async () => {
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
         'r' || n, 'eur', 1.01, '2026-11-20', '2026-11-20', 'system', 'Set-up',
         now(), now()
       from generate_series(1, $2::integer) n`,
      [legal_entity_id, INVOICES, VENDORS]
    )
    await query("update company_credit_vendor_invoice set status = 'approved'")
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
})
