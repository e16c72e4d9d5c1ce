import { Outlet } from "react-router-dom"
import { DifferenceTable } from "./difference-table"
import { LastResultSection } from "./last-result-section"
import { PastRunTable } from "./past-run-table"

export const ReconciliationPage = () => (
  <div className="flex flex-col gap-y-3">
    <LastResultSection />
    <DifferenceTable />
    <PastRunTable />
    <Outlet />
  </div>
)
