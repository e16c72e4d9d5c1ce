import { VendorCompanies } from "../../../types"
import { Sql } from "./sql"

/** So many are named; a vendor may serve all companies of a legal entity. */
const NAMED = 10

export const NO_COMPANIES: VendorCompanies = { count: 0, companies: [] }

/** Of each vendor, whose it is; none where it is nobody's. */
export async function findVendorCompanies(
  sql: Sql,
  vendor_ids: string[]
): Promise<Map<string, VendorCompanies>> {
  const rows = await sql<VendorCompanies & { vendor_id: string }>(
    `select v.id as vendor_id, counted.count, named.companies
     from unnest(?::text[]) v (id)
     cross join lateral (
       select count(*)::integer as count
       from company_credit_company c where c.vendor_id = v.id
     ) counted
     cross join lateral (
       select jsonb_agg(to_jsonb(each) order by each.name, each.id) as companies
       from (
         select c.id, c.name, c.deleted_at is not null as is_removed
         from company_credit_company c where c.vendor_id = v.id
         order by c.name, c.id limit ?
       ) each
     ) named
     where counted.count > 0`,
    [vendor_ids, NAMED]
  )
  return new Map(rows.map(({ vendor_id, ...found }) => [vendor_id, found]))
}
