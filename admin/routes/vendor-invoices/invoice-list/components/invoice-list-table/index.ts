export { InvoiceListTable } from "./invoice-list-table"
