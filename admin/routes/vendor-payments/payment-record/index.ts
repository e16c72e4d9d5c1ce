export { PaymentRecord } from "./payment-record"
