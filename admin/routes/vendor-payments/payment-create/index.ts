export { PaymentCreate } from "./payment-create"
