import { AccountState, CompanyStatus } from "../../../domain"
import { CreditAccountDTO } from "../../../types"
import { Sql } from "./sql"

export type AccountRow = CreditAccountDTO & {
  currency_digits: number
  allocated_at: Date | null
  company_status: CompanyStatus
  company_deleted: boolean
}

const COLUMNS = `
  a.id, a.company_id, a.currency_code, a.currency_digits, a.credit_limit,
  a.exceed_limit, a.outstanding_balance, a.available_credit, a.last_seq,
  a.terms_version, a.allocated_at, c.status as company_status,
  c.deleted_at is not null as company_deleted`

export async function findAccount(
  sql: Sql,
  company_id: string
): Promise<AccountRow | undefined> {
  const [row] = await sql<AccountRow>(
    `select ${COLUMNS}
     from company_credit_account a
     join company_credit_company c on c.id = a.company_id
     where a.company_id = ?`,
    [company_id]
  )
  return row
}

/** Accounts of these companies; companies that are gone have none. */
export async function findAccountIds(
  sql: Sql,
  company_ids: string[]
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select id from company_credit_account where company_id = any(?::text[])`,
    [company_ids]
  )
  return rows.map(({ id }) => id)
}

/** Until the end of the transaction, as a posting does. */
export async function lockAccount(sql: Sql, id: string): Promise<void> {
  await sql(
    `select 1 from company_credit_account where id = ? for no key update`,
    [id]
  )
}

export async function insertAccount(
  sql: Sql,
  account: { id: string; company_id: string; currency_code: string },
  digits: number
): Promise<void> {
  await sql(
    `insert into company_credit_account
       (id, company_id, currency_code, currency_digits, credit_limit,
        outstanding_balance)
     values (?, ?, ?, ?, round(0, ?), round(0, ?))`,
    [
      account.id,
      account.company_id,
      account.currency_code,
      digits,
      digits,
      digits,
    ]
  )
}

/** @returns false when the account has a history already */
export async function changeUnusedCurrency(
  sql: Sql,
  company_id: string,
  currency_code: string,
  digits: number
): Promise<boolean> {
  const changed = await sql(
    `update company_credit_account
     set currency_code = ?, currency_digits = ?, credit_limit = round(0, ?),
         outstanding_balance = round(0, ?), updated_at = now()
     where company_id = ? and last_seq = 0
     returning id`,
    [currency_code, digits, digits, digits, company_id]
  )
  return changed.length === 1
}

export function toAccountDTO(row: AccountRow): CreditAccountDTO {
  return {
    id: row.id,
    company_id: row.company_id,
    currency_code: row.currency_code,
    credit_limit: row.credit_limit,
    exceed_limit: row.exceed_limit,
    outstanding_balance: row.outstanding_balance,
    available_credit: row.available_credit,
    last_seq: row.last_seq,
    terms_version: row.terms_version,
  }
}

export function toAccountState(row: AccountRow): AccountState & { id: string } {
  return { ...toAccountDTO(row), allocated: row.allocated_at !== null }
}
