/** Where reimbursements lie in the dashboard. */
export const REIMBURSEMENTS_PATH = "/reimburse-customers/reimbursements"
