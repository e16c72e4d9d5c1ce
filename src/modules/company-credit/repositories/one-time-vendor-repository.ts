import { PaymentTerms } from "../../../domain"
import { Actor, CompanyVendor } from "../../../types"
import { Sql } from "./sql"

export type VendorlessCompany = {
  id: string
  name: string
  legal_entity_id: string
  credit_currency: string
  /** Made for it once, and not its vendor now. */
  former_vendor_id: string | null
}

/**
 * Locks the companies, in the order of their ids, until the end of the
 * transaction, so that two that do so at once make one vendor.
 */
export async function lockCompanies(sql: Sql, ids: string[]): Promise<void> {
  await sql(
    `select from company_credit_company where id = any (?::text[])
     order by id for no key update`,
    [ids]
  )
}

/** Those of the companies that have no vendor. */
export async function findVendorless(
  sql: Sql,
  ids: string[],
  default_entity_id: string
): Promise<VendorlessCompany[]> {
  return await sql<VendorlessCompany>(
    `select c.id, c.name, e.id as legal_entity_id,
       a.currency_code as credit_currency, v.id as former_vendor_id
     from company_credit_company c
     join company_credit_account a on a.company_id = c.id
     cross join lateral (
       select coalesce(c.legal_entity_id, ?::text) as id) e
     left join company_credit_vendor v on v.made_for_company_id = c.id
       and v.legal_entity_id = e.id and v.deleted_at is null
     where c.id = any (?::text[]) and c.vendor_id is null
     order by c.id`,
    [default_entity_id, ids]
  )
}

export type NewOneTimeVendor = {
  id: string
  company_id: string
  name: string
  payment_currency: string
}

/** All of one legal entity, from one template: one statement. */
export async function insertOneTimeVendors(
  sql: Sql,
  legal_entity_id: string,
  made: {
    vendor_group: string | null
    payment_method: string
    payment_terms: PaymentTerms | null
  },
  vendors: NewOneTimeVendor[],
  actor: Required<Actor>
): Promise<void> {
  const columnOf = (name: keyof NewOneTimeVendor) =>
    vendors.map((vendor) => vendor[name])
  await sql(
    `insert into company_credit_vendor (id, legal_entity_id, account_number,
       name, vendor_group, payment_method, payment_terms, payment_currency,
       is_one_time, made_for_company_id, updated_by_type, updated_by_id,
       updated_by_name)
     select v.id, ?, n.number, v.name, ?, ?, ?::jsonb, v.currency, true,
       v.company_id, ?, ?, ?
     from unnest(?::text[], ?::text[], ?::text[], ?::text[]) with ordinality
       v (id, name, currency, company_id, ord)
     join company_credit_draw_numbers(?, 'vendor_account', ?) n
       on n.ord = v.ord`,
    [
      legal_entity_id,
      made.vendor_group,
      made.payment_method,
      made.payment_terms && JSON.stringify(made.payment_terms),
      actor.type,
      actor.id,
      actor.name,
      columnOf("id"),
      columnOf("name"),
      columnOf("payment_currency"),
      columnOf("company_id"),
      legal_entity_id,
      vendors.length,
    ]
  )
}

/** Links companies without a vendor to those made for them. */
export async function linkOneTimeVendors(
  sql: Sql,
  links: { company_id: string; vendor_id: string; legal_entity_id: string }[]
): Promise<void> {
  await sql(
    `update company_credit_company c
     set vendor_id = l.vendor_id, legal_entity_id = l.legal_entity_id
     from unnest(?::text[], ?::text[], ?::text[])
       l (company_id, vendor_id, legal_entity_id)
     where c.id = l.company_id and c.vendor_id is null`,
    [
      links.map(({ company_id }) => company_id),
      links.map(({ vendor_id }) => vendor_id),
      links.map(({ legal_entity_id }) => legal_entity_id),
    ]
  )
}

/** The vendor of each company; companies without one are left out. */
export async function findCompanyVendors(
  sql: Sql,
  ids: string[]
): Promise<Omit<CompanyVendor, "is_new">[]> {
  return await sql<Omit<CompanyVendor, "is_new">>(
    `select c.id as company_id, v.id as vendor_id, v.legal_entity_id,
       v.account_number
     from company_credit_company c
     join company_credit_vendor v on v.id = c.vendor_id
     where c.id = any (?::text[]) order by c.id`,
    [ids]
  )
}
