import { Outlet } from "react-router-dom"
import { PaymentListTable } from "./components/payment-list-table"

export const PaymentList = () => (
  <>
    <PaymentListTable />
    <Outlet />
  </>
)
