export { ReimbursementListTable } from "./reimbursement-list-table"
