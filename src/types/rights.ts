/**
 * What an administrator may have the right to, where the store has switched
 * Medusa's roles on (`rbac`); where it has not, everybody may do all of it.
 * Medusa keeps each as the policy `resource:operation`.
 */
export const RIGHTS = {
  read: policy("company_credit", "read", "See all of company credit"),
  edit_companies: policy(
    "company_credit_companies",
    "update",
    "Create, edit, block and remove companies and their members"
  ),
  edit_credit: policy(
    "company_credit_terms",
    "update",
    "Set credit limits, change and convert credit currencies"
  ),
  reimburse: policy(
    "company_credit_balance",
    "update",
    "Reimburse Balance: record payments of companies, edit their references"
  ),
  charge_orders: policy(
    "company_credit_order",
    "update",
    "Charge orders to an account, refund orders to company credit"
  ),
  run_reimbursements: policy(
    "company_credit_run",
    "create",
    "Reimburse customers: preview, start, cancel and retry runs, undo reimbursements"
  ),
  approve_reimbursements: policy(
    "company_credit_run",
    "update",
    "Approve and reject reimbursement runs"
  ),
  edit_vendors: policy(
    "company_credit_vendors",
    "update",
    "Create, edit and remove vendors, set up the payables of companies"
  ),
  verify_bank_accounts: policy(
    "company_credit_bank_account",
    "update",
    "Verify the bank accounts of vendors"
  ),
  approve_invoices: policy(
    "company_credit_invoice",
    "update",
    "Approve, hold and release vendor invoices"
  ),
  pay_vendors: policy(
    "company_credit_payment",
    "create",
    "Make, export, record and void vendor payments"
  ),
  reconcile: policy(
    "company_credit_reconciliation",
    "update",
    "Start reconciliations, repair and dismiss differences"
  ),
  edit_settings: policy(
    "company_credit_settings",
    "update",
    "Edit legal entities and exchange rates"
  ),
} as const

export type Right = keyof typeof RIGHTS

export const RIGHT_NAMES = Object.keys(RIGHTS) as Right[]

export type RightPolicy = {
  resource: string
  operation: string
  description: string
}

/** As Medusa writes a permission: `company_credit:read`. */
export function permissionOf(right: Right): string {
  return `${RIGHTS[right].resource}:${RIGHTS[right].operation}`
}

function policy(
  resource: string,
  operation: string,
  description: string
): RightPolicy {
  return { resource, operation, description }
}
