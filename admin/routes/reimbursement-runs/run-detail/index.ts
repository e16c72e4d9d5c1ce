export { RunDetail } from "./run-detail"
