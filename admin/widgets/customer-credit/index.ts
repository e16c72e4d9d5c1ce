export { CustomerCredit } from "./customer-credit"
