import { CompanyStatus } from "../../../domain"
import { CompanySelection, ConversionPage } from "../../../types"
import { Sql } from "./sql"

/** Which companies a conversion is of; deleted ones never are. */
function selected({ company_ids, filter, all }: CompanySelection) {
  const q = filter?.q === undefined ? null : containing(filter.q)
  return {
    text: `
      company_credit_company c
      join company_credit_account a on a.company_id = c.id
      where c.deleted_at is null
        and (?::boolean or c.id = any(?::text[]) or (?::boolean
          and (?::text[] is null or c.status = any(?))
          and (?::text[] is null or a.currency_code = any(?))
          and (?::text is null or c.name ilike ? or c.email ilike ?
            or c.vat_id ilike ? or c.external_id ilike ?)))`,
    bindings: [
      all === true,
      company_ids ?? [],
      filter !== undefined,
      filter?.status ?? null,
      filter?.status ?? null,
      filter?.currency_code ?? null,
      filter?.currency_code ?? null,
      ...Array(5).fill(q),
    ],
  }
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`
}

/** How many selected companies have each currency, with and without history. */
export type SelectedCurrency = {
  currency_code: string
  has_history: boolean
  companies: number
}

export async function countSelected(
  sql: Sql,
  selection: CompanySelection
): Promise<SelectedCurrency[]> {
  const { text, bindings } = selected(selection)
  return await sql<SelectedCurrency>(
    `select a.currency_code, a.last_seq > 0 as has_history,
       count(*)::int as companies
     from ${text} group by 1, 2 order by 1, 2`,
    bindings
  )
}

export type SelectedAccount = {
  company_id: string
  company_name: string
  company_status: CompanyStatus
  currency_code: string
  credit_limit: string
  outstanding_balance: string
  has_history: boolean
}

/** A page of the selected ones, by name. */
export async function findSelectedAccounts(
  sql: Sql,
  selection: CompanySelection,
  { limit, offset }: ConversionPage
): Promise<SelectedAccount[]> {
  const { text, bindings } = selected(selection)
  return await sql<SelectedAccount>(
    `select c.id as company_id, c.name as company_name,
       c.status as company_status, a.currency_code, a.credit_limit,
       a.outstanding_balance, a.last_seq > 0 as has_history
     from ${text} order by c.name, c.id limit ? offset ?`,
    [...bindings, limit, offset]
  )
}

/** Of the selected ones, the first that have this currency. */
export async function findSelectedIn(
  sql: Sql,
  selection: CompanySelection,
  currency_code: string,
  limit: number
): Promise<{ id: string; name: string }[]> {
  const { text, bindings } = selected(selection)
  return await sql(
    `select c.id, c.name from ${text} and a.currency_code = ?
     order by c.name, c.id limit ?`,
    [...bindings, currency_code, limit]
  )
}

/** Those in the currency already are `unchanged` from the start. */
export async function insertSelected(
  sql: Sql,
  conversion_id: string,
  currency_code: string,
  selection: CompanySelection
): Promise<void> {
  const { text, bindings } = selected(selection)
  await sql(
    `insert into company_credit_conversion_company
       (conversion_id, company_id, status)
     select ?, c.id,
       case when a.currency_code = ? then 'unchanged' else 'pending' end
     from ${text}`,
    [conversion_id, currency_code, ...bindings]
  )
}
