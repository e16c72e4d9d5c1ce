import { EntryEditDTO } from "../../../types"
import { ENTRY_COLUMNS, ENTRY_SOURCE, EntryRow } from "./entry-row"
import { Sql } from "./sql"

/**
 * An entry as it was first answered: PO number and comment before any edit.
 * A repeated request gets this, not what the entry has become.
 */
export async function findEntryAsPosted(
  sql: Sql,
  id: string
): Promise<EntryRow | undefined> {
  const [row] = await sql<EntryRow & { first_edit: FirstEdit | null }>(
    `select ${ENTRY_COLUMNS}, to_jsonb(f) as first_edit
     from ${ENTRY_SOURCE}
     left join company_credit_entry_edit f
       on f.entry_id = e.id and f.number = 1
     where e.id = ?`,
    [id]
  )
  if (!row) {
    return undefined
  }
  const { first_edit, ...entry } = row
  return first_edit
    ? {
        ...entry,
        po_number: first_edit.po_number_before,
        comment: first_edit.comment_before,
        edit_count: 0,
      }
    : entry
}

type FirstEdit = {
  po_number_before: string | null
  comment_before: string | null
}

/** The latest booking of a payment session. */
export async function findPurchaseEntry(
  sql: Sql,
  session_id: string
): Promise<EntryRow | undefined> {
  const [row] = await sql<EntryRow>(
    `select ${ENTRY_COLUMNS} from ${ENTRY_SOURCE}
     where e.operation = 'purchased' and (p.payment_session_id = ? or p.id in (
       select f.purchase_id from company_credit_former_session f
       where f.payment_session_id = ?))
     order by e.seq desc limit 1`,
    [session_id, session_id]
  )
  return row
}

/** What was posted with this key, and to whom. */
export async function findPosted(
  sql: Sql,
  idempotency_key: string
): Promise<
  { id: string; fingerprint: string; company_id: string } | undefined
> {
  const [row] = await sql<{
    id: string
    fingerprint: string
    company_id: string
  }>(
    `select e.id, e.fingerprint, a.company_id
     from company_credit_entry e
     join company_credit_account a on a.id = e.account_id
     where e.idempotency_key = ?`,
    [idempotency_key]
  )
  return row
}

/**
 * A request that was undone, because what came after it failed, is as if it
 * had not been: a repeat is booked anew, under a key of its own.
 *
 * @returns the key of the latest try: the only one that may not be undone
 */
export async function findKeyInUse(sql: Sql, key: string): Promise<string> {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? key : `again:${number}:${key}`
    const undone = await sql(
      `select 1 from company_credit_entry e
       join company_credit_entry u on u.idempotency_key = 'undo:' || e.id
       where e.idempotency_key = ?`,
      [tried]
    )
    if (!undone.length) {
      return tried
    }
  }
}

export async function findEntryIdByKey(
  sql: Sql,
  idempotency_key: string
): Promise<string | null> {
  const [row] = await sql<{ id: string }>(
    `select id from company_credit_entry where idempotency_key = ?`,
    [idempotency_key]
  )
  return row?.id ?? null
}

/** Locks the entry until the end of the transaction. */
export async function lockEntry(
  sql: Sql,
  company_id: string,
  entry_id: string
): Promise<EntryRow | undefined> {
  const [row] = await sql<EntryRow>(
    `select ${ENTRY_COLUMNS} from ${ENTRY_SOURCE}
     join company_credit_account a on a.id = e.account_id
     where e.id = ? and a.company_id = ?
     for no key update of e`,
    [entry_id, company_id]
  )
  return row
}

export type NewEdit = {
  id: string
  entry_id: string
  number: number
  po_number_before: string | null
  po_number_after: string | null
  comment_before: string | null
  comment_after: string | null
  actor_type: string
  actor_id: string | null
  actor_name: string
}

/** Writes who changed what first: the trigger requires it of the change. */
export async function insertEdit(sql: Sql, edit: NewEdit): Promise<void> {
  await sql(
    `insert into company_credit_entry_edit (id, entry_id, number,
       po_number_before, po_number_after, comment_before, comment_after,
       actor_type, actor_id, actor_name)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      edit.id,
      edit.entry_id,
      edit.number,
      edit.po_number_before,
      edit.po_number_after,
      edit.comment_before,
      edit.comment_after,
      edit.actor_type,
      edit.actor_id,
      edit.actor_name,
    ]
  )
  await sql(
    `update company_credit_entry
     set po_number = ?, comment = ?, edit_count = ?, updated_at = now()
     where id = ?`,
    [edit.po_number_after, edit.comment_after, edit.number, edit.entry_id]
  )
}

export async function listEdits(
  sql: Sql,
  company_id: string,
  entry_id: string
): Promise<EntryEditDTO[]> {
  const rows = await sql<NewEdit & { created_at: Date }>(
    `select d.* from company_credit_entry_edit d
     join company_credit_entry e on e.id = d.entry_id
     join company_credit_account a on a.id = e.account_id
     where d.entry_id = ? and a.company_id = ?
     order by d.number`,
    [entry_id, company_id]
  )
  return rows.map((row) => ({
    number: row.number,
    po_number_before: row.po_number_before,
    po_number_after: row.po_number_after,
    comment_before: row.comment_before,
    comment_after: row.comment_after,
    updated_by: {
      type: row.actor_type as EntryEditDTO["updated_by"]["type"],
      id: row.actor_id,
      name: row.actor_name,
    },
    created_at: row.created_at.toISOString(),
  }))
}
