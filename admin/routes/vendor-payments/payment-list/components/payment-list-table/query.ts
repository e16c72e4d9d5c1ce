import type { AdminVendorPaymentListParams } from "../../../../../../src/types"
import { daysOfRange } from "../../../../../lib/day"

type ListQuery = AdminVendorPaymentListParams & { execution_date?: unknown }

/** What the API is asked for: it takes the days of a period one by one. */
export function toPaymentParams({
  execution_date,
  ...query
}: ListQuery): AdminVendorPaymentListParams {
  return { ...query, ...daysOfRange(execution_date) }
}
