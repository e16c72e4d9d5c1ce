import { VendorInvoicesFacade } from "./vendor-invoices"

/** Vendor payments and their files. */
export class VendorPaymentsFacade extends VendorInvoicesFacade {}
