export { InvoiceDetail } from "./invoice-detail"
