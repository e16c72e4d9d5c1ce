export { OrderCredit } from "./order-credit"
