import { Check } from "./check"
import { documentCheck, ofDocument } from "./documents"

const ACCOUNT = `(select a.id from company_credit_account a
  where a.company_id = i.company_id)`

/** Of one vendor invoice `i`. */
const ofInvoice = (expected: string, found: string, currency = "null") =>
  ofDocument({
    ...{ subject: "i.id", account: ACCOUNT, currency, expected, found },
    id: "i.id",
    number: "i.number",
  })

const INVOICE = {
  subject: "i.id",
  account: ACCOUNT,
  changed: "i.updated_at",
}

/** From the vendor invoice to its payment, and back. */
export const VENDOR_INVOICE_CHECKS: Check[] = [
  documentCheck(
    "invoice_without_reimbursement",
    INVOICE,
    (bounds) => `
      select ${ofInvoice("'0'", "i.amount", "i.currency_code")}
      from company_credit_vendor_invoice i
      where not exists (select from company_credit_reimbursement r
        where r.vendor_invoice_id = i.id) ${bounds}`
  ),
  documentCheck(
    "reimbursement_undone_by_half",
    INVOICE,
    (bounds) => `
      select ${ofInvoice(
        "case when r.reversed_at is null then 'not cancelled' else 'cancelled' end",
        "i.status"
      )}
      from company_credit_vendor_invoice i
      join company_credit_reimbursement r on r.vendor_invoice_id = i.id
      where (i.status = 'cancelled') <> (r.reversed_at is not null) ${bounds}`
  ),
  documentCheck(
    "invoice_paid_without_payment",
    INVOICE,
    (bounds) => `
      select ${ofInvoice("'0'", "i.amount", "i.currency_code")}
      from company_credit_vendor_invoice i
      where i.status = 'paid' and not exists (
        select from company_credit_vendor_payment_line l
        where l.invoice_id = i.id and l.removed_at is null) ${bounds}`
  ),
  documentCheck(
    "invoice_differs_from_payment",
    INVOICE,
    (bounds) => `
      select ${ofInvoice("p.status", "i.status")}
      from company_credit_vendor_payment_line l
      join company_credit_vendor_payment p on p.id = l.payment_id
      join company_credit_vendor_invoice i on i.id = l.invoice_id
      where l.removed_at is null
        and ((p.status = 'paid') <> (i.status = 'paid')
          or i.status = 'cancelled' or p.status = 'voided') ${bounds}`
  ),
  documentCheck(
    "transfer_differs_from_invoices",
    { subject: "t.id", changed: "p.updated_at" },
    (bounds) => `
      select ${ofDocument({
        ...{ subject: "t.id", currency: "t.currency_code" },
        ...{ expected: "coalesce(k.amount, 0)", found: "t.amount" },
        id: "p.id",
        number: "'VP-' || p.display_id",
      })}
      from company_credit_vendor_payment_transfer t
      join company_credit_vendor_payment p on p.id = t.payment_id
      left join (
        select l.transfer_id, sum(i.amount) as amount,
          sum(l.amount) as line_amount,
          array_agg(distinct i.vendor_id || ' ' || i.currency_code) as payees
        from company_credit_vendor_payment_line l
        join company_credit_vendor_invoice i on i.id = l.invoice_id
        where l.removed_at is null
        group by l.transfer_id) k on k.transfer_id = t.id
      where p.status <> 'voided'
        and (coalesce(k.amount, 0) <> t.amount
          or k.line_amount <> k.amount
          or k.payees <> array[t.vendor_id || ' ' || t.currency_code])
        ${bounds}`
  ),
  documentCheck(
    "vendor_of_company_missing",
    { subject: "c.id", account: "a.id", changed: "c.updated_at" },
    (bounds) => `
      select ${ofDocument({
        ...{ subject: "c.id", account: "a.id" },
        ...{ expected: "c.vendor_id", found: "null" },
        id: "c.vendor_id",
        number: "v.account_number",
      })}
      from company_credit_company c
      join company_credit_account a on a.company_id = c.id
      left join company_credit_vendor v on v.id = c.vendor_id
      where c.vendor_id is not null
        and (v.id is null or v.deleted_at is not null) ${bounds}`
  ),
]
