export { RunListTable } from "./run-list-table"
