export { PaymentOnAccount } from "./payment-on-account"
