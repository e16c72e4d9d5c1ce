import {
  Actor,
  ActorType,
  BankAccount,
  VendorAddress,
  VendorDTO,
  VendorFilter,
} from "../../../types"
import { contains, equals, holds, oneOf, selectPage } from "./page-query"
import { Sql } from "./sql"

type Stamp = "created_at" | "updated_at" | "bank_verified_at" | "hold_at"

export type VendorRow = Omit<
  VendorDTO,
  | "address"
  | "bank_account"
  | "bank_verified_by"
  | "hold_by"
  | "updated_by"
  | "due"
  | "serves"
  | Stamp
> &
  VendorAddress & {
    iban: string | null
    bic: string | null
    bank_account_number: string | null
    routing_number: string | null
    bank_verified_at: Date | null
    bank_verified_by_type: ActorType | null
    bank_verified_by_id: string | null
    bank_verified_by_name: string | null
    hold_at: Date | null
    hold_by_type: ActorType | null
    hold_by_id: string | null
    hold_by_name: string | null
    updated_by_type: ActorType
    updated_by_id: string | null
    updated_by_name: string
    created_at: Date
    updated_at: Date
  }

/** Columns that are written by a column's name. */
export type VendorColumns = Partial<
  Omit<VendorRow, "id" | "version" | "created_at" | "updated_at">
>

const TABLE = "company_credit_vendor"
const COLUMNS = `id, legal_entity_id, account_number, name, vendor_group,
  contact_name, email, phone, address_1, address_2, postal_code, city, province,
  country_code, payment_method, payment_currency, payment_terms, iban, bic,
  bank_account_number, routing_number, bank_verified_at, bank_verified_by_type,
  bank_verified_by_id, bank_verified_by_name, on_hold, hold_reason, hold_at,
  hold_by_type, hold_by_id, hold_by_name, is_one_time, made_for_company_id,
  is_active, version, updated_by_type, updated_by_id, updated_by_name,
  created_at, updated_at`

export async function findVendor(
  sql: Sql,
  id: string
): Promise<VendorRow | undefined> {
  const [row] = await sql<VendorRow>(
    `select ${COLUMNS} from ${TABLE} where id = ? and deleted_at is null`,
    [id]
  )
  return row
}

/** Locked until the end of the transaction. */
export async function lockVendor(
  sql: Sql,
  id: string
): Promise<VendorRow | undefined> {
  const [row] = await sql<VendorRow>(
    `select ${COLUMNS} from ${TABLE} where id = ? and deleted_at is null
     for no key update`,
    [id]
  )
  return row
}

export async function insertVendor(
  sql: Sql,
  id: string,
  columns: VendorColumns,
  actor: Required<Actor>
): Promise<VendorRow> {
  const all = writable({ ...columns, ...updatedBy(actor) })
  const [row] = await sql<VendorRow>(
    `insert into ${TABLE} (id, ${all.map(({ name }) => name).join(", ")})
     values (?, ${all.map(({ name }) => placeholder(name)).join(", ")})
     returning ${COLUMNS}`,
    [id, ...all.map(({ value }) => value)]
  )
  return row
}

export async function updateVendorRow(
  sql: Sql,
  id: string,
  columns: VendorColumns & { deleted_at?: Date },
  actor: Required<Actor>
): Promise<VendorRow> {
  const all = writable({ ...columns, ...updatedBy(actor) })
  const set = all.map(({ name }) => `${name} = ${placeholder(name)}`)
  const [row] = await sql<VendorRow>(
    `update ${TABLE} set ${set.join(", ")}, version = version + 1,
       updated_at = clock_timestamp()
     where id = ? returning ${COLUMNS}`,
    [...all.map(({ value }) => value), id]
  )
  return row
}

export async function countCompaniesOf(sql: Sql, id: string): Promise<number> {
  const [{ count }] = await sql<{ count: number }>(
    `select count(*)::integer as count from company_credit_company
     where vendor_id = ?`,
    [id]
  )
  return count
}

export async function listVendorRows(
  sql: Sql,
  filter: VendorFilter,
  page: { limit: number; offset?: number; order: string }
) {
  const where = [
    { sql: "deleted_at is null", values: [] },
    contains(
      ["account_number", "name", "contact_name", "email", "vendor_group"],
      filter.q
    ),
    oneOf("id", filter.id),
    oneOf("legal_entity_id", filter.legal_entity_id),
    oneOf("account_number", filter.account_number),
    oneOf("payment_method", filter.payment_method),
    oneOf("payment_currency", filter.payment_currency),
    oneOf("vendor_group", filter.vendor_group),
    holds("bank_verified_at is not null", filter.bank_verified),
    equals("on_hold", filter.on_hold),
    equals("is_one_time", filter.is_one_time),
    equals("is_active", filter.is_active),
    filter.company_id && {
      sql: `id in (select c.vendor_id from company_credit_company c
        where c.id = any (?::text[]))`,
      values: [filter.company_id],
    },
  ]
  const from = { columns: COLUMNS, table: TABLE, where }
  return await selectPage<VendorRow>(sql, from, page)
}

const updatedBy = (actor: Required<Actor>) => ({
  updated_by_type: actor.type,
  updated_by_id: actor.id,
  updated_by_name: actor.name,
})

/** Column names come from our own types; this keeps it so. */
function writable(columns: VendorColumns) {
  return Object.entries(columns)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      name: `"${name.replace(/[^a-z_0-9]/g, "")}"`,
      value: name === "payment_terms" && value ? JSON.stringify(value) : value,
    }))
}

const placeholder = (name: string) =>
  name === '"payment_terms"' ? "?::jsonb" : "?"

const ADDRESS = [
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
] as const

export function toVendorDTO(
  row: VendorRow,
  { due, serves }: Pick<VendorDTO, "due" | "serves">
): VendorDTO {
  return {
    id: row.id,
    legal_entity_id: row.legal_entity_id,
    account_number: row.account_number,
    name: row.name,
    vendor_group: row.vendor_group,
    contact_name: row.contact_name,
    email: row.email,
    phone: row.phone,
    address: Object.fromEntries(
      ADDRESS.map((name) => [name, row[name]])
    ) as VendorAddress,
    payment_method: row.payment_method,
    payment_currency: row.payment_currency,
    payment_terms: row.payment_terms,
    bank_account: bankAccountOf(row),
    bank_verified_at: row.bank_verified_at?.toISOString() ?? null,
    bank_verified_by: actorOf(row, "bank_verified_by"),
    on_hold: row.on_hold,
    hold_reason: row.hold_reason,
    hold_at: row.hold_at?.toISOString() ?? null,
    hold_by: actorOf(row, "hold_by"),
    is_one_time: row.is_one_time,
    made_for_company_id: row.made_for_company_id,
    is_active: row.is_active,
    due,
    serves,
    version: row.version,
    updated_by: actorOf(row, "updated_by")!,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}

function bankAccountOf(row: VendorRow): BankAccount | null {
  if (row.iban) {
    return { iban: row.iban, bic: row.bic }
  }
  return row.bank_account_number
    ? {
        account_number: row.bank_account_number,
        routing_number: row.routing_number!,
      }
    : null
}

function actorOf(
  row: VendorRow,
  who: "bank_verified_by" | "hold_by" | "updated_by"
) {
  const type = row[`${who}_type`]
  return type && { type, id: row[`${who}_id`], name: row[`${who}_name`]! }
}
