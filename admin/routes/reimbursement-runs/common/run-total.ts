import type { AdminReimbursementRun } from "./types"

/**
 * What a list tells of a run's money: what it has posted; while it waits, or
 * where it never posted, what it was to post.
 */
export function sumsOfRun(run: AdminReimbursementRun) {
  const isOnlyProposed =
    run.status === "awaiting_approval" || run.status === "rejected"
  return isOnlyProposed ? run.proposed : run.posted
}
