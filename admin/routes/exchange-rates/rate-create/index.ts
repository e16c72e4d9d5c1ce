export { RateCreate } from "./rate-create"
