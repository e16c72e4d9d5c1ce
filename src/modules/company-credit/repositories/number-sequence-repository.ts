import { NUMBER_KINDS, NumberKind, NumberSequence } from "../../../domain"
import { Sql } from "./sql"

export async function insertSequences(
  sql: Sql,
  legal_entity_id: string,
  sequences: Record<NumberKind, NumberSequence>
): Promise<void> {
  for (const kind of NUMBER_KINDS) {
    const { prefix, width, next_number } = sequences[kind]
    await sql(
      `insert into company_credit_number_sequence
         (legal_entity_id, kind, prefix, width, next_number)
       values (?, ?, ?, ?, ?)`,
      [legal_entity_id, kind, prefix, width, next_number]
    )
  }
}

/** Locked until the end of the transaction: nobody draws meanwhile. */
export async function lockSequence(
  sql: Sql,
  legal_entity_id: string,
  kind: NumberKind
): Promise<NumberSequence | undefined> {
  const [row] = await sql<NumberSequence & { next_number: string }>(
    `select prefix, width, next_number from company_credit_number_sequence
     where legal_entity_id = ? and kind = ? for no key update`,
    [legal_entity_id, kind]
  )
  return row && { ...row, next_number: Number(row.next_number) }
}

export async function updateSequence(
  sql: Sql,
  legal_entity_id: string,
  kind: NumberKind,
  { prefix, width, next_number }: NumberSequence
): Promise<void> {
  await sql(
    `update company_credit_number_sequence
     set prefix = ?, width = ?, next_number = ?, version = version + 1
     where legal_entity_id = ? and kind = ?`,
    [prefix, width, next_number, legal_entity_id, kind]
  )
}

/** Vendors' are not asked for: a draw passes over those that are there. */
const DOCUMENTS: Partial<Record<NumberKind, string>> = {
  reimbursement: "company_credit_reimbursement",
  vendor_invoice: "company_credit_vendor_invoice",
}

/**
 * The largest number of a document that is written with this prefix and width,
 * by whichever sequence, if it is at least `next_number`.
 */
export async function findUsedNumber(
  sql: Sql,
  legal_entity_id: string,
  kind: NumberKind,
  { prefix, width, next_number }: NumberSequence
): Promise<number | null> {
  const table = DOCUMENTS[kind]
  if (!table) {
    return null
  }
  const least = prefix + String(next_number).padStart(width, "0")
  const [row] = await sql<{ used: string | null }>(
    `select max(right(number, ?)::bigint) as used from ${table}
     where legal_entity_id = ? and number >= ? and number <= ?
       and length(number) = ? and left(number, ?) = ?
       and right(number, ?) ~ '^[0-9]+$'`,
    [
      ...[width, legal_entity_id, least, prefix + "9".repeat(width)],
      ...[prefix.length + width, prefix.length, prefix, width],
    ]
  )
  return row.used === null ? null : Number(row.used)
}

/** In the caller's transaction; gone back with its roll-back. */
export async function drawNumbers(
  sql: Sql,
  legal_entity_id: string,
  kind: NumberKind,
  count: number
): Promise<string[]> {
  const rows = await sql<{ number: string }>(
    `select number from company_credit_draw_numbers(?, ?, ?) order by ord`,
    [legal_entity_id, kind, count]
  )
  return rows.map(({ number }) => number)
}

/** How many numbers each sequence has left; what is not there is left out. */
export async function countNumbersLeft(
  sql: Sql,
  legal_entity_id: string
): Promise<Partial<Record<NumberKind, number>>> {
  const rows = await sql<{ kind: NumberKind; numbers: string }>(
    `select s.kind, 10::numeric ^ s.width - s.next_number - case s.kind
         when 'vendor_account' then (
           select count(*) from company_credit_vendor v
           where v.legal_entity_id = s.legal_entity_id
             and case when length(v.account_number) = length(s.prefix) + s.width
               and left(v.account_number, length(s.prefix)) = s.prefix
               and right(v.account_number, s.width) ~ '^[0-9]+$'
               then right(v.account_number, s.width)::bigint >= s.next_number
               else false end)
         else 0 end as numbers
     from company_credit_number_sequence s where s.legal_entity_id = ?`,
    [legal_entity_id]
  )
  return Object.fromEntries(rows.map((row) => [row.kind, Number(row.numbers)]))
}
