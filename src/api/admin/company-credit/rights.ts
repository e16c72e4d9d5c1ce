import type { MiddlewareRoute } from "@medusajs/framework/http"
import { Right, RIGHTS } from "../../../types"

const ROOT = "/admin/company-credit"

/** What every administrator may ask. */
const OPEN = `${ROOT}/me`

/** The right a write needs; of several rules the first one holds. */
const WRITES: [path: RegExp, right: Right][] = [
  [/^\/companies\/:id\/credit(\/|$)/, "edit_credit"],
  [/^\/companies\/:id\/(reimbursements|history)(\/|$)/, "reimburse"],
  [/^\/companies\/:id\/payables$/, "edit_vendors"],
  [/^\/companies(\/|$)/, "edit_companies"],
  [/^\/credit-conversions(\/|$)/, "edit_credit"],
  [/^\/orders\//, "charge_orders"],
  [/^\/reimbursement-runs\/:id\/(approve|reject)$/, "approve_reimbursements"],
  [/^\/reimbursement(-run)?s(\/|$)/, "run_reimbursements"],
  [/^\/vendors\/:id\/verify-bank-account$/, "verify_bank_accounts"],
  [/^\/vendors(\/|$)/, "edit_vendors"],
  [/^\/vendor-invoices\//, "approve_invoices"],
  [/^\/vendor-payments(\/|$)/, "pay_vendors"],
  [/^\/(reconciliations|differences)(\/|$)/, "reconcile"],
  [/^\/(legal-entities|exchange-rates)(\/|$)/, "edit_settings"],
]

/**
 * Asks each route for its right. Medusa looks at it only where the store has
 * switched its roles on.
 *
 * @throws Error when a route is none of those above: it would be open to all
 */
export function withRights(routes: MiddlewareRoute[]): MiddlewareRoute[] {
  return routes.map((route) => {
    const right = rightOf(String(route.method), String(route.matcher))
    const { resource, operation } = right ? RIGHTS[right] : {}
    return resource && operation
      ? { ...route, policies: [{ resource, operation }] }
      : route
  })
}

/** Null: no right is needed. */
export function rightOf(method: string, matcher: string): Right | null {
  if (matcher === OPEN) {
    return null
  }
  if (method === "GET") {
    return "read"
  }
  const path = matcher.slice(ROOT.length)
  const rule = WRITES.find(([pattern]) => pattern.test(path))
  if (!rule) {
    throw new Error(`${method} ${matcher} needs a right.`)
  }
  return rule[1]
}
