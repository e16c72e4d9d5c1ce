import { CompanyStatus } from "../../../domain"
import { AddMemberInput, CompanyFields, CompanyMemberDTO } from "../../../types"
import { Sql } from "./sql"

export type CompanyRow = {
  id: string
  name: string
  status: CompanyStatus
  email: string | null
  phone: string | null
  vat_id: string | null
  external_id: string | null
  payment_on_account: boolean
  metadata: Record<string, unknown> | null
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

const COMPANY = `id, name, status, email, phone, vat_id, external_id,
  payment_on_account, metadata, created_at, updated_at, deleted_at`

/** Locked until the end of the transaction; deleted companies included. */
export async function lockCompany(
  sql: Sql,
  id: string
): Promise<CompanyRow | undefined> {
  const [row] = await sql<CompanyRow>(
    `select ${COMPANY} from company_credit_company where id = ?
     for no key update`,
    [id]
  )
  return row
}

export async function insertCompany(
  sql: Sql,
  company: CompanyFields & { id: string; status: CompanyStatus }
): Promise<CompanyRow> {
  const [row] = await sql<CompanyRow>(
    `insert into company_credit_company (id, name, status, email, phone,
       vat_id, external_id, payment_on_account, metadata)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) returning ${COMPANY}`,
    [
      company.id,
      company.name,
      company.status,
      company.email ?? null,
      company.phone ?? null,
      company.vat_id ?? null,
      company.external_id ?? null,
      company.payment_on_account ?? true,
      json(company.metadata),
    ]
  )
  return row
}

/** Fields left undefined stay as they are. */
export async function updateCompanyRow(
  sql: Sql,
  id: string,
  fields: Partial<CompanyFields> & { status?: CompanyStatus }
): Promise<CompanyRow> {
  const { metadata, ...plain } = fields
  const set = Object.entries(plain).filter(([, value]) => value !== undefined)
  const columns = set.map(([name]) => `${quoted(name)} = ?`)
  const values: unknown[] = set.map(([, value]) => value)
  if (metadata !== undefined) {
    columns.push("metadata = ?::jsonb")
    values.push(json(metadata))
  }
  const [row] = await sql<CompanyRow>(
    `update company_credit_company
     set ${[...columns, "updated_at = now()"].join(", ")}
     where id = ? returning ${COMPANY}`,
    [...values, id]
  )
  return row
}

/** Memberships end with the company; account and history stay. */
export async function softDeleteCompany(sql: Sql, id: string): Promise<void> {
  await sql(
    `update company_credit_company
     set deleted_at = now(), updated_at = now() where id = ?`,
    [id]
  )
  await sql(
    `update company_credit_member
     set deleted_at = now(), updated_at = now()
     where company_id = ? and deleted_at is null`,
    [id]
  )
}

const MEMBER = `id, company_id, customer_id, is_admin, may_buy_on_account,
  may_see_credit, may_see_history, created_at, updated_at`

type MemberRow = Omit<CompanyMemberDTO, "created_at" | "updated_at"> & {
  created_at: Date
  updated_at: Date
}

export async function insertMember(
  sql: Sql,
  member: AddMemberInput & { id: string }
): Promise<CompanyMemberDTO> {
  const [row] = await sql<MemberRow>(
    `insert into company_credit_member (id, company_id, customer_id, is_admin,
       may_buy_on_account, may_see_credit, may_see_history)
     values (?, ?, ?, ?, ?, ?, ?) returning ${MEMBER}`,
    [
      member.id,
      member.company_id,
      member.customer_id,
      member.is_admin ?? false,
      member.may_buy_on_account ?? false,
      member.may_see_credit ?? false,
      member.may_see_history ?? false,
    ]
  )
  return toMemberDTO(row)
}

export async function updateMemberRow(
  sql: Sql,
  company_id: string,
  id: string,
  rights: Record<string, boolean | undefined>
): Promise<CompanyMemberDTO | undefined> {
  const set = Object.entries(rights).filter(([, value]) => value !== undefined)
  const columns = set.map(([name]) => `${quoted(name)} = ?`)
  const [row] = await sql<MemberRow>(
    `update company_credit_member
     set ${[...columns, "updated_at = now()"].join(", ")}
     where id = ? and company_id = ? and deleted_at is null
     returning ${MEMBER}`,
    [...set.map(([, value]) => value), id, company_id]
  )
  return row && toMemberDTO(row)
}

export async function endMembership(
  sql: Sql,
  company_id: string,
  id: string
): Promise<boolean> {
  const rows = await sql(
    `update company_credit_member
     set deleted_at = now(), updated_at = now()
     where id = ? and company_id = ? and deleted_at is null returning id`,
    [id, company_id]
  )
  return rows.length === 1
}

export async function findMembership(
  sql: Sql,
  customer_id: string
): Promise<CompanyMemberDTO | undefined> {
  const [row] = await sql<MemberRow>(
    `select ${MEMBER} from company_credit_member
     where customer_id = ? and deleted_at is null`,
    [customer_id]
  )
  return row && toMemberDTO(row)
}

function toMemberDTO(row: MemberRow): CompanyMemberDTO {
  return {
    ...row,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}

/** Column names come from our own types; this keeps it so. */
function quoted(name: string): string {
  return `"${name.replace(/[^a-z_]/g, "")}"`
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}

export async function findCompanyName(sql: Sql, id: string): Promise<string> {
  const [row] = await sql<{ name: string }>(
    `select name from company_credit_company where id = ?`,
    [id]
  )
  return row?.name ?? ""
}
