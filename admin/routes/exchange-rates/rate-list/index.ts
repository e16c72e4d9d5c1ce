export { RateList } from "./rate-list"
