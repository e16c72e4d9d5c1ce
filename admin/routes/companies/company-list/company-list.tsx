import { Outlet } from "react-router-dom"
import { CompanyListTable } from "./components/company-list-table"

export const CompanyList = () => (
  <>
    <CompanyListTable />
    <Outlet />
  </>
)
