import { VendorDTO } from "../../../types"
import { Sql } from "../repositories/sql"
import {
  NO_COMPANIES,
  findVendorCompanies,
} from "../repositories/vendor-companies-repository"
import { findVendorDue } from "../repositories/vendor-invoice-repository"
import { VendorRow, toVendorDTO } from "../repositories/vendor-repository"

/** Vendors with what they are owed and whose they are. */
export async function presentVendors(
  sql: Sql,
  rows: VendorRow[]
): Promise<VendorDTO[]> {
  const ids = rows.map(({ id }) => id)
  const due = await findVendorDue(sql, ids)
  const companies = await findVendorCompanies(sql, ids)
  return rows.map((row) =>
    toVendorDTO(row, {
      due: due.get(row.id) ?? [],
      serves: companies.get(row.id) ?? NO_COMPANIES,
    })
  )
}
