import { Outlet } from "react-router-dom"
import { ReimbursementListTable } from "./components/reimbursement-list-table"

export const ReimbursementList = () => (
  <>
    <ReimbursementListTable />
    <Outlet />
  </>
)
