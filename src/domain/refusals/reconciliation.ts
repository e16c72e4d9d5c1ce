import { Rules, notAllowed, notFound } from "./rule"

/** Differences between the credit history and Medusa's orders. */
export const RECONCILIATION_REFUSALS = {
  reconciliation_not_found: notFound(() => "There is no such reconciliation."),
  reconciliation_running: notAllowed(
    () => "A reconciliation is running. Wait until it is done."
  ),
  difference_not_found: notFound(() => "There is no such difference."),
  difference_not_open: notAllowed(
    (f) => `The difference is ${f.status} already; there is nothing to do.`
  ),
  difference_not_repairable: notAllowed(
    (f) => `This cannot be repaired by itself. ${f.advice}`
  ),
  difference_remains: notAllowed((f) => `The repair did not take: ${f.cause}`),
} satisfies Rules
