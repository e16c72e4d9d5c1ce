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
    `select ranked.vendor_id, max(place)::integer as count,
       jsonb_agg(jsonb_build_object('id', ranked.id, 'name', ranked.name)
         order by place) filter (where place <= ?) as companies
     from (
       select c.vendor_id, c.id, c.name,
         row_number() over (partition by c.vendor_id order by c.name, c.id)
           as place
       from company_credit_company c where c.vendor_id = any (?::text[])
     ) ranked
     group by ranked.vendor_id`,
    [NAMED, vendor_ids]
  )
  return new Map(rows.map(({ vendor_id, ...found }) => [vendor_id, found]))
}
