import { Rules, notFound } from "./rule"

/** Differences between the credit history and Medusa's orders. */
export const RECONCILIATION_REFUSALS = {
  reconciliation_not_found: notFound(() => "There is no such reconciliation."),
} satisfies Rules
