import type { AdminVendorInvoiceListParams } from "../../../../src/types"
import { daysOfRange } from "../../../lib/day"

type ListQuery = AdminVendorInvoiceListParams & { due_date?: unknown }

/** What the API is asked for: it takes the days of a period one by one. */
export function toListQuery({
  due_date,
  ...query
}: ListQuery): AdminVendorInvoiceListParams {
  const { from, to } = daysOfRange(due_date)
  return {
    ...query,
    ...(from && { due_from: from }),
    ...(to && { due_until: to }),
  }
}

/** The same rows as a file: it has no pages and an order of its own. */
export function toExportQuery(
  listed: AdminVendorInvoiceListParams
): AdminVendorInvoiceListParams {
  const { limit: _, offset: __, order: ___, ...filters } = listed
  return filters
}
