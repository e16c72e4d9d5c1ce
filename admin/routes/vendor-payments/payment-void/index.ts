export { PaymentVoid } from "./payment-void"
