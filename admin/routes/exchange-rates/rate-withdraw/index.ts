export { RateWithdraw } from "./rate-withdraw"
