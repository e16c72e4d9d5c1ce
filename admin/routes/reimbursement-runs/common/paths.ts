/** Where runs lie in the dashboard: the group "Reimburse customers". */
export const RUNS_PATH = "/reimburse-customers"
export const APPROVALS_PATH = `${RUNS_PATH}/approvals`

export const runPath = (id: string) => `${RUNS_PATH}/runs/${id}`

/** The wizard, with these companies picked. */
export function reimbursePath(companyIds: string[]): string {
  return `${RUNS_PATH}/create?company_ids=${companyIds.map(encodeURIComponent).join(",")}`
}

/** The companies that an address of the wizard picks, each once. */
export function pickedIn(params: URLSearchParams): string[] {
  const ids = params.getAll("company_ids").flatMap((each) => each.split(","))
  return [...new Set(ids.map((id) => id.trim()).filter(Boolean))]
}

/** The list of reimbursements, with the one of that number. */
export const reimbursementPath = (number: string) =>
  `${RUNS_PATH}/reimbursements?q=${encodeURIComponent(number)}`

export const vendorInvoicePath = (id: string) => `${RUNS_PATH}/invoices/${id}`
