import { CreditEntryDTO, EntryReimbursementDTO } from "../../../types"
import { Sql } from "./sql"

type Told = EntryReimbursementDTO & { entry_id: string }

/**
 * The entries, each with the reimbursement it was made by or undone by. Looked
 * for by the ids of a page's entries alone, so that a page costs the same
 * however many reimbursements there are.
 */
export async function withReimbursements<Entry extends CreditEntryDTO>(
  sql: Sql,
  entries: Entry[]
): Promise<(Entry & { reimbursement: EntryReimbursementDTO | null })[]> {
  const ids = entries
    .filter(({ operation }) => operation === "reimbursed")
    .map(({ id }) => id)
  const told = ids.length ? await findTold(sql, ids) : []
  const of = new Map(told.map(({ entry_id, ...rest }) => [entry_id, rest]))
  return entries.map((entry) => ({
    ...entry,
    reimbursement: of.get(entry.id) ?? null,
  }))
}

async function findTold(sql: Sql, ids: string[]): Promise<Told[]> {
  const of = (column: string, is_reversal: boolean) =>
    `select r.${column} as entry_id, ${is_reversal} as is_reversal, r.id,
       r.number, r.vendor_invoice_id
     from company_credit_reimbursement r
     where r.${column} = any (?::text[])`
  return await sql<Told>(
    `select r.entry_id, r.id, r.number, r.is_reversal,
       jsonb_build_object('id', i.id, 'number', i.number, 'status', i.status,
         'due_date', i.due_date, 'paid_on', i.paid_on) as vendor_invoice,
       (select jsonb_build_object('number', 'VP-' || p.display_id,
          'status', p.status)
        from company_credit_vendor_payment_line l
        join company_credit_vendor_payment p on p.id = l.payment_id
        where l.invoice_id = i.id and l.removed_at is null) as payment
     from (${of("entry_id", false)} union all ${of("reversal_entry_id", true)}) r
     join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id`,
    [ids, ids]
  )
}
