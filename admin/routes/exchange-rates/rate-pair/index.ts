export { RatePair } from "./rate-pair"
