export { InvoiceReimbursementUndo } from "./invoice-reimbursement-undo"
export { ReimbursementUndo } from "./reimbursement-undo"
