export { PaymentList } from "./payment-list"
