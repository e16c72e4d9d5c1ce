import type { AdminReimbursementListParams } from "../../../../src/types"
import { daysOfRange } from "../../../lib/day"

type ListQuery = AdminReimbursementListParams & { posting_date?: unknown }

/** What the API is asked for: it takes the days of a period one by one. */
export function toListQuery({
  posting_date,
  ...query
}: ListQuery): AdminReimbursementListParams {
  const { from, to } = daysOfRange(posting_date)
  return {
    ...query,
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** The same rows as a file: it has no pages and an order of its own. */
export function toExportQuery(
  listed: AdminReimbursementListParams
): AdminReimbursementListParams {
  const {
    limit: _,
    offset: __,
    order: ___,
    after_id: ____,
    ...filters
  } = listed
  return filters
}
