export { PaymentListTable } from "./payment-list-table"
