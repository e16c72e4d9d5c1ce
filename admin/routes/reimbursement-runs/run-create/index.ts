export { RunCreate } from "./run-create"
