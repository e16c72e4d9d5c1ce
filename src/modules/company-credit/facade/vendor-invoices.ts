import { ReimbursementListsFacade } from "./reimbursement-lists"

/** Vendor invoices, and reimbursements undone. */
export class VendorInvoicesFacade extends ReimbursementListsFacade {}
