export { ApprovalListTable } from "./approval-list-table"
