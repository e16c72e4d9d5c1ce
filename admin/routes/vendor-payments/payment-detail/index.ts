export { PaymentDetail } from "./payment-detail"
