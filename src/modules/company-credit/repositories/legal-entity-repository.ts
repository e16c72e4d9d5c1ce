import {
  Approver,
  NumberKind,
  NumberSequence,
  OneTimeVendorTemplate,
  PaymentTerms,
  toAmount,
} from "../../../domain"
import {
  Actor,
  ActorType,
  LegalEntityDTO,
  LegalEntityFilter,
  PayerAccount,
  ReimbursementSchedule,
} from "../../../types"
import { contains, oneOf, selectPage } from "./page-query"
import { Sql } from "./sql"

export type LegalEntityRow = {
  id: string
  name: string
  is_default: boolean
  accounting_currency: string
  minimum_reimbursement: string
  one_time_vendor_template: OneTimeVendorTemplate | null
  payment_terms: PaymentTerms
  approval_required: boolean
  approvers: Approver[]
  payer_name: string | null
  payer_iban: string | null
  payer_bic: string | null
  reimbursement_schedule: ReimbursementSchedule | null
  next_reimbursement_at: Date | null
  number_sequences: Record<NumberKind, NumberSequence>
  version: number
  updated_by_type: ActorType
  updated_by_id: string | null
  updated_by_name: string
  created_at: Date
  updated_at: Date
}

/** What is written of a legal entity, complete. */
export type LegalEntityValues = Pick<
  LegalEntityRow,
  | "name"
  | "accounting_currency"
  | "minimum_reimbursement"
  | "one_time_vendor_template"
  | "payment_terms"
  | "approval_required"
  | "approvers"
  | "reimbursement_schedule"
  | "next_reimbursement_at"
> & { payer: PayerAccount | null }

const COLUMNS = `id, name, is_default, accounting_currency,
  minimum_reimbursement, one_time_vendor_template, payment_terms,
  approval_required, approvers, payer_name, payer_iban, payer_bic,
  reimbursement_schedule, next_reimbursement_at, version,
  updated_by_type, updated_by_id, updated_by_name, created_at, updated_at,
  (select jsonb_object_agg(s.kind, jsonb_build_object('prefix', s.prefix,
      'width', s.width, 'next_number', s.next_number))
    from company_credit_number_sequence s
    where s.legal_entity_id = company_credit_legal_entity.id
  ) as number_sequences`
const TABLE = "company_credit_legal_entity"

/** Undefined = the default one. */
export async function findLegalEntity(
  sql: Sql,
  id?: string
): Promise<LegalEntityRow | undefined> {
  const [row] = await sql<LegalEntityRow>(
    `select ${COLUMNS} from ${TABLE}
     where deleted_at is null and ${id === undefined ? "is_default" : "id = ?"}`,
    id === undefined ? [] : [id]
  )
  return row
}

/** Locked until the end of the transaction. */
export async function lockLegalEntity(
  sql: Sql,
  id: string
): Promise<LegalEntityRow | undefined> {
  await sql(`select from ${TABLE} where id = ? for no key update`, [id])
  return await findLegalEntity(sql, id)
}

/** Kept from changing until the end of the transaction; others may, too. */
export async function shareLegalEntity(sql: Sql, id: string): Promise<void> {
  await sql(`select from ${TABLE} where id = ? for share`, [id])
}

export async function listLegalEntityRows(
  sql: Sql,
  filter: LegalEntityFilter,
  page: { limit: number; offset?: number; order: string }
) {
  const where = [
    { sql: "deleted_at is null", values: [] },
    contains(["name"], filter.q),
    oneOf("id", filter.id),
    oneOf("accounting_currency", filter.accounting_currency),
  ]
  return await selectPage<LegalEntityRow>(
    sql,
    { columns: COLUMNS, table: TABLE, where },
    page
  )
}

/** @returns false where a default one is there already */
export async function insertLegalEntity(
  sql: Sql,
  entity: LegalEntityValues & { id: string; is_default: boolean },
  actor: Required<Actor>
): Promise<boolean> {
  const rows = await sql(
    `insert into ${TABLE} (${SET.join(", ")}, updated_by_type, updated_by_id,
       updated_by_name, id, is_default)
     values (${SET.map(placeholder).join(", ")}, ?, ?, ?, ?, ?)
     on conflict (is_default) where is_default and deleted_at is null
     do nothing returning id`,
    [
      ...valuesOf(entity),
      ...[actor.type, actor.id, actor.name, entity.id, entity.is_default],
    ]
  )
  return rows.length === 1
}

export async function updateLegalEntityRow(
  sql: Sql,
  id: string,
  entity: LegalEntityValues & { is_default: boolean },
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set ${SET.map((name) => `${name} = ${placeholder(name)}`).join(", ")},
       updated_by_type = ?, updated_by_id = ?, updated_by_name = ?,
       is_default = ?, version = version + 1, updated_at = clock_timestamp()
     where id = ?`,
    [
      ...valuesOf(entity),
      ...[actor.type, actor.id, actor.name, entity.is_default, id],
    ]
  )
}

/** The first of two steps in which the default moves. */
export async function endDefault(
  sql: Sql,
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set is_default = false, version = version + 1,
       updated_by_type = ?, updated_by_id = ?, updated_by_name = ?,
       updated_at = clock_timestamp()
     where is_default and deleted_at is null`,
    [actor.type, actor.id, actor.name]
  )
}

export async function softDeleteLegalEntity(
  sql: Sql,
  id: string,
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update ${TABLE} set deleted_at = clock_timestamp(), version = version + 1,
       updated_by_type = ?, updated_by_id = ?, updated_by_name = ?
     where id = ?`,
    [actor.type, actor.id, actor.name, id]
  )
}

export async function countUses(sql: Sql, id: string) {
  const [row] = await sql<{ companies: number; vendors: number }>(
    `select
       (select count(*)::integer from company_credit_company
        where legal_entity_id = ?) as companies,
       (select count(*)::integer from company_credit_vendor
        where legal_entity_id = ? and deleted_at is null) as vendors`,
    [id, id]
  )
  return row
}

const SET = [
  "name",
  "accounting_currency",
  "minimum_reimbursement",
  "one_time_vendor_template",
  "payment_terms",
  "approval_required",
  "approvers",
  "payer_name",
  "payer_iban",
  "payer_bic",
  "reimbursement_schedule",
  "next_reimbursement_at",
]

const placeholder = (name: string) =>
  /template|terms|approvers|schedule/.test(name) ? "?::jsonb" : "?"

function valuesOf(entity: LegalEntityValues): unknown[] {
  const template = entity.one_time_vendor_template
  const schedule = entity.reimbursement_schedule
  return [
    entity.name,
    entity.accounting_currency,
    entity.minimum_reimbursement,
    template && JSON.stringify(template),
    JSON.stringify(entity.payment_terms),
    entity.approval_required,
    JSON.stringify(entity.approvers),
    entity.payer?.name ?? null,
    entity.payer?.iban ?? null,
    entity.payer?.bic ?? null,
    schedule && JSON.stringify(schedule),
    entity.next_reimbursement_at,
  ]
}

export function toLegalEntityDTO(row: LegalEntityRow): LegalEntityDTO {
  const { payer_name, payer_iban, payer_bic, ...rest } = row
  const { updated_by_type, updated_by_id, updated_by_name, ...entity } = rest
  return {
    ...entity,
    minimum_reimbursement: toAmount(
      row.minimum_reimbursement,
      row.accounting_currency
    ),
    payer: payer_iban
      ? { name: payer_name!, iban: payer_iban, bic: payer_bic }
      : null,
    updated_by: {
      type: updated_by_type,
      id: updated_by_id,
      name: updated_by_name,
    },
    next_reimbursement_at: row.next_reimbursement_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
