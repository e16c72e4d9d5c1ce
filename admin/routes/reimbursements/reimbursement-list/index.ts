export { ReimbursementList } from "./reimbursement-list"
