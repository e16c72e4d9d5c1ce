import { Outlet } from "react-router-dom"
import { RunListTable } from "./components/run-list-table"

export const RunList = () => (
  <>
    <RunListTable />
    <Outlet />
  </>
)
