import type { AdminHistoryParams } from "../../../../../../src/types"
import { wholeDays } from "../../../../../lib/day"

/** What the API is asked for: of a chosen period the last day counts, too. */
export function toListQuery({
  created_at,
  ...query
}: AdminHistoryParams): AdminHistoryParams {
  const period = wholeDays(created_at) as AdminHistoryParams["created_at"]
  return period ? { ...query, created_at: period } : query
}
