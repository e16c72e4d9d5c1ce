export { RunLineSection } from "./run-line-section"
