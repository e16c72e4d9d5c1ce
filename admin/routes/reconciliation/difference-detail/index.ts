export { DifferenceDetail } from "./difference-detail"
