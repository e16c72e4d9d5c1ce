import { Outlet } from "react-router-dom"
import { RateLookup } from "./rate-lookup"
import { RatePairTable } from "./rate-pair-table"

export const RateList = () => (
  <div className="flex flex-col gap-y-3">
    <RatePairTable />
    <RateLookup />
    <Outlet />
  </div>
)
