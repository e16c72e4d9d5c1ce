import { Check, Look, within } from "./check"

/** What in the database refuses a write past the rules. */
const TRIGGERS = [
  "company_credit_entry_append_only",
  "company_credit_entry_no_truncate",
  "company_credit_entry_edit_append_only",
  "company_credit_entry_edit_no_truncate",
  "company_credit_entry_chain",
  "company_credit_account_figures",
  "company_credit_account_empty",
  "company_credit_account_kept",
  "company_credit_account_digits",
  "company_credit_purchase_uncharged",
  "company_credit_purchase_charged",
  "company_credit_purchase_kept",
  "company_credit_purchase_no_truncate",
  "company_credit_number_sequence_goes_on",
  "company_credit_vendor_guarded",
  "company_credit_vendor_has_due_invoices",
  "company_credit_vendor_invoice_guarded",
  "company_credit_vendor_invoice_kept",
  "company_credit_vendor_invoice_no_truncate",
  "company_credit_vendor_invoice_begins_open",
  "company_credit_vendor_invoice_vendor_there",
  "company_credit_reimbursement_guarded",
  "company_credit_reimbursement_begins_standing",
  "company_credit_reimbursement_kept",
  "company_credit_reimbursement_no_truncate",
  "company_credit_reimbursement_undone",
  "company_credit_vendor_payment_line_paid",
  "company_credit_payables_change_append_only",
]
const INDEXES = [
  "company_credit_entry_seq_unique",
  "company_credit_entry_key_unique",
  "company_credit_purchase_open_session_unique",
  "company_credit_account_company_unique",
  "company_credit_vendor_invoice_number_unique",
  "company_credit_vendor_invoice_reimbursement_unique",
  "company_credit_reimbursement_number_unique",
  "company_credit_reimbursement_line_unique",
  "company_credit_reimbursement_entry_unique",
  "company_credit_reimbursement_invoice_unique",
  "company_credit_vendor_payment_line_invoice_unique",
]
const CONSTRAINTS = [
  "company_credit_entry_available",
  "company_credit_entry_limit",
  "company_credit_entry_sign",
  "company_credit_purchase_parts",
  "company_credit_purchase_given_back",
  "company_credit_reimbursement_reversed",
  "company_credit_vendor_invoice_paid",
]

/** Of the whole database: an account's reconciliation leaves it out. */
export const GUARD_CHECKS: Check[] = [
  {
    kind: "guard_off",
    find: (look: Look) => {
      const bounds = within("guard_off", look, {
        subject: "g.name",
        account: "null",
        changed: "now()",
      })
      return {
        text: `
          select g.name as subject, null as account_id, null as order_id,
            null as payment_id, null as purchase_id, null as refund_id,
            null as entry_id, null as currency_code, 'on' as expected,
            g.state as found, null as repair
          from (
            select n.name, case when t.oid is null then 'missing'
              when t.tgenabled in ('D', 'R') then 'switched off' end as state
            from unnest(?::text[]) n (name)
            left join pg_trigger t on t.tgname = n.name
              and not t.tgisinternal
            union all
            select n.name, case when i.indexrelid is null then 'missing'
              when not (i.indisvalid and i.indisunique) then 'not valid' end
            from unnest(?::text[]) n (name)
            left join pg_index i on i.indexrelid = to_regclass(n.name)
            union all
            select n.name, case when c.oid is null then 'missing'
              when not c.convalidated then 'not valid' end
            from unnest(?::text[]) n (name)
            left join pg_constraint c on c.conname = n.name
          ) g
          where g.state is not null ${bounds.text}`,
        bindings: [TRIGGERS, INDEXES, CONSTRAINTS, ...bounds.bindings],
      }
    },
  },
]
