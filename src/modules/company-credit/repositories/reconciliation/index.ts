import { Check } from "./check"
import { CREDIT_CHECKS } from "./credits"
import { ENTRY_CHECKS } from "./entries"
import { FIGURE_CHECKS } from "./figures"
import { GUARD_CHECKS } from "./guards"
import { ORDER_CHECKS } from "./orders"
import { PAYMENT_CHECKS } from "./payments"
import { PURCHASE_CHECKS } from "./purchases"
import { REFUND_CHECKS } from "./refunds"
import { REIMBURSEMENT_RUN_CHECKS } from "./reimbursement-runs"
import { REIMBURSEMENT_CHECKS } from "./reimbursements"
import { VENDOR_INVOICE_CHECKS } from "./vendor-invoices"

/** Every kind of difference, one statement each. */
export const CHECKS: Check[] = [
  ...GUARD_CHECKS,
  ...FIGURE_CHECKS,
  ...ENTRY_CHECKS,
  ...PURCHASE_CHECKS,
  ...PAYMENT_CHECKS,
  ...REFUND_CHECKS,
  ...CREDIT_CHECKS,
  ...ORDER_CHECKS,
  ...REIMBURSEMENT_RUN_CHECKS,
  ...REIMBURSEMENT_CHECKS,
  ...VENDOR_INVOICE_CHECKS,
]

export const checkOf = (kind: string): Check | undefined =>
  CHECKS.find((check) => check.kind === kind)
