import { Outlet } from "react-router-dom"
import { VendorListTable } from "./components/vendor-list-table"

export const VendorList = () => (
  <>
    <VendorListTable />
    <Outlet />
  </>
)
