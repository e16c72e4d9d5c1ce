import { Actor, ActorType, CompanyPayablesDTO } from "../../../types"
import { Sql } from "./sql"

export type CompanyPayablesRow = {
  id: string
  legal_entity_id: string | null
  vendor_id: string | null
  vendor_account_number: string | null
  vendor_name: string | null
  reimbursements_excluded: boolean
  payment_hold: boolean
  payment_hold_reason: string | null
  payment_hold_at: Date | null
  payment_hold_by_type: ActorType | null
  payment_hold_by_id: string | null
  payment_hold_by_name: string | null
  payables_version: number
  payables_by_type: ActorType | null
  payables_by_id: string | null
  payables_by_name: string | null
}

/** Removed companies included: what is owed to them stays owed. */
export async function findCompanyPayables(
  sql: Sql,
  company_id: string
): Promise<CompanyPayablesRow | undefined> {
  const [row] = await sql<CompanyPayablesRow>(
    `select c.id, c.legal_entity_id, c.vendor_id,
       v.account_number as vendor_account_number, v.name as vendor_name,
       c.reimbursements_excluded, c.payment_hold, c.payment_hold_reason,
       c.payment_hold_at, c.payment_hold_by_type, c.payment_hold_by_id,
       c.payment_hold_by_name, c.payables_version, c.payables_by_type,
       c.payables_by_id, c.payables_by_name
     from company_credit_company c
     left join company_credit_vendor v on v.id = c.vendor_id
     where c.id = ?`,
    [company_id]
  )
  return row
}

/** What of a company's payables is written, complete. */
export type CompanyPayablesValues = Pick<
  CompanyPayablesRow,
  | "legal_entity_id"
  | "vendor_id"
  | "reimbursements_excluded"
  | "payment_hold"
  | "payment_hold_reason"
  | "payment_hold_at"
  | "payment_hold_by_type"
  | "payment_hold_by_id"
  | "payment_hold_by_name"
>

export async function updateCompanyPayables(
  sql: Sql,
  company_id: string,
  values: CompanyPayablesValues,
  actor: Required<Actor>
): Promise<void> {
  await sql(
    `update company_credit_company
     set legal_entity_id = ?, vendor_id = ?, reimbursements_excluded = ?,
       payment_hold = ?, payment_hold_reason = ?, payment_hold_at = ?,
       payment_hold_by_type = ?, payment_hold_by_id = ?,
       payment_hold_by_name = ?, payables_by_type = ?, payables_by_id = ?,
       payables_by_name = ?, payables_version = payables_version + 1
     where id = ?`,
    [
      values.legal_entity_id,
      values.vendor_id,
      values.reimbursements_excluded,
      values.payment_hold,
      values.payment_hold_reason,
      values.payment_hold_at,
      values.payment_hold_by_type,
      values.payment_hold_by_id,
      values.payment_hold_by_name,
      actor.type,
      actor.id,
      actor.name,
      company_id,
    ]
  )
}

export function toPayablesDTO(row: CompanyPayablesRow): CompanyPayablesDTO {
  return {
    company_id: row.id,
    legal_entity_id: row.legal_entity_id,
    vendor: row.vendor_id
      ? {
          id: row.vendor_id,
          account_number: row.vendor_account_number!,
          name: row.vendor_name!,
        }
      : null,
    reimbursements_excluded: row.reimbursements_excluded,
    payment_hold: row.payment_hold,
    payment_hold_reason: row.payment_hold_reason,
    payment_hold_at: row.payment_hold_at?.toISOString() ?? null,
    payment_hold_by: row.payment_hold_by_type && {
      type: row.payment_hold_by_type,
      id: row.payment_hold_by_id,
      name: row.payment_hold_by_name!,
    },
    version: row.payables_version,
    updated_by: row.payables_by_type && {
      type: row.payables_by_type,
      id: row.payables_by_id,
      name: row.payables_by_name!,
    },
  }
}
