import { InvoiceListTable } from "./components/invoice-list-table"

export const InvoiceList = () => <InvoiceListTable />
