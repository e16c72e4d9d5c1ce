export { RunApprove, RunReject } from "./run-decide"
