import { Check } from "./check"
import { documentCheck, ofDocument } from "./documents"

/** Of one reimbursement `r`. */
const ofReimbursement = (expected: string, found: string, entry: string) =>
  ofDocument({
    ...{ subject: "r.id", account: "r.account_id", entry },
    ...{ currency: "r.currency_code", expected, found },
    id: "r.id",
    number: "r.number",
  })

const REIMBURSEMENT = {
  subject: "r.id",
  account: "r.account_id",
  changed: "coalesce(r.reversed_at, r.created_at)",
}

/** Both or neither exist: the entry, and the vendor invoice. */
export const REIMBURSEMENT_CHECKS: Check[] = [
  documentCheck(
    "reimbursement_differs_from_line",
    REIMBURSEMENT,
    (bounds) => `
      select ${ofReimbursement("coalesce(l.amount, 0)", "r.amount", "r.entry_id")}
      from company_credit_reimbursement r
      left join company_credit_reimbursement_run_line l
        on l.run_id = r.run_id and l.ord = r.run_ord
      where (l.ord is null or r.amount > l.amount
          or (r.account_id, r.company_id, r.currency_code)
            <> (l.account_id, l.company_id, l.currency_code)) ${bounds}`
  ),
  documentCheck(
    "reimbursement_differs_from_entry",
    REIMBURSEMENT,
    (bounds) => `
      select ${ofReimbursement("r.amount", "coalesce(-e.amount, 0)", "e.id")}
      from company_credit_reimbursement r
      left join company_credit_entry e on e.id = r.entry_id
      left join company_credit_account a on a.id = r.account_id
      where (e.operation, e.account_id, e.currency_code, e.amount, a.company_id)
          is distinct from ('reimbursed', r.account_id, r.currency_code,
            -r.amount, r.company_id) ${bounds}`
  ),
  documentCheck(
    "entry_without_reimbursement",
    { subject: "e.id", account: "e.account_id", changed: "e.created_at" },
    (bounds) => `
        select ${ofDocument({
          ...{ subject: "e.id", account: "e.account_id", entry: "e.id" },
          ...{ currency: "e.currency_code", expected: "'0'" },
          found: "e.amount",
          id: "null",
          number: "null",
        })}
        from company_credit_entry e
        where e.operation = 'reimbursed'
          and (starts_with(e.idempotency_key, 'reimbursement:')
            or starts_with(e.idempotency_key, 'reimbursement-undone:'))
          and not exists (select from company_credit_reimbursement r
            where r.entry_id = e.id)
          and not exists (select from company_credit_reimbursement r
            where r.reversal_entry_id = e.id) ${bounds}`
  ),
  documentCheck(
    "reimbursement_differs_from_invoice",
    REIMBURSEMENT,
    (bounds) => `
      select ${ofReimbursement("r.amount", "coalesce(i.amount, 0)", "r.entry_id")}
      from company_credit_reimbursement r
      left join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
      where (i.reimbursement_id, i.legal_entity_id, i.company_id, i.vendor_id,
          i.currency_code, i.amount)
        is distinct from (r.id, r.legal_entity_id, r.company_id, r.vendor_id,
          r.currency_code, r.amount) ${bounds}`
  ),
  // A change of the credit currency in between carries the amount along.
  documentCheck(
    "reversal_differs_from_entry",
    REIMBURSEMENT,
    (bounds) => `
      select ${ofReimbursement("r.amount", "coalesce(e.amount, 0)", "e.id")}
      from company_credit_reimbursement r
      left join company_credit_entry b on b.id = r.entry_id
      left join company_credit_entry e on e.id = r.reversal_entry_id
      where r.reversed_at is not null
        and (e.operation, e.account_id, e.idempotency_key, e.amount)
          is distinct from ('reimbursed', r.account_id,
            'reimbursement-undone:' || r.id, company_credit_carried_amount(
              r.account_id, b.seq, e.seq, r.amount)) ${bounds}`
  ),
]
