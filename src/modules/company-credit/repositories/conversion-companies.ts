import {
  ConversionCompanyDTO,
  ConversionCompanyStatus,
  ConversionPage,
} from "../../../types"
import { Sql } from "./sql"

export type Counts = Record<ConversionCompanyStatus, number>

const NONE: Counts = {
  pending: 0,
  done: 0,
  unchanged: 0,
  failed: 0,
  canceled: 0,
}

export async function countCompanies(
  sql: Sql,
  conversion_ids: string[]
): Promise<Map<string, Counts>> {
  const rows = await sql<{
    conversion_id: string
    status: ConversionCompanyStatus
    count: number
  }>(
    `select conversion_id, status, count(*)::int as count
     from company_credit_conversion_company
     where conversion_id = any(?::text[]) group by 1, 2`,
    [conversion_ids]
  )
  const counted = new Map(conversion_ids.map((id) => [id, { ...NONE }]))
  rows.forEach((row) => {
    counted.get(row.conversion_id)![row.status] = row.count
  })
  return counted
}

export async function findConversionCompanies(
  sql: Sql,
  id: string,
  status: ConversionCompanyStatus[] | undefined,
  { limit, offset }: ConversionPage
): Promise<ConversionCompanyDTO[]> {
  return await sql<ConversionCompanyDTO>(
    `select l.company_id, c.name as company_name, l.status, l.code, l.message,
       l.entry_id,
       case when e.former_currency_code is not null then jsonb_build_object(
         'currency_code', e.former_currency_code,
         'credit_limit', e.former_credit_limit::text,
         'outstanding_balance', e.former_outstanding_balance::text,
         'available_credit',
         (e.former_credit_limit + e.former_outstanding_balance)::text
       ) end as before,
       case when e.former_currency_code is not null then jsonb_build_object(
         'currency_code', e.currency_code,
         'credit_limit', e.credit_limit::text,
         'outstanding_balance', e.outstanding_balance::text,
         'available_credit', e.available_credit::text
       ) end as after
     from company_credit_conversion_company l
     join company_credit_company c on c.id = l.company_id
     left join company_credit_entry e on e.id = l.entry_id
     where l.conversion_id = ? and (?::text[] is null or l.status = any(?))
     order by c.name, c.id limit ? offset ?`,
    [id, status ?? null, status ?? null, limit, offset]
  )
}
