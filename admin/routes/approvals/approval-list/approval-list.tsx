import { Outlet } from "react-router-dom"
import { FailedSection, LoadingTable } from "../../../components/section"
import { useMe } from "../../../hooks/api"
import { ApprovalListTable } from "./components/approval-list-table"

/** Runs that await approval, by the eyes of whoever is logged in. */
export const ApprovalList = () => {
  const { me, error, refetch } = useMe()
  if (!me) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingTable />
    )
  }
  return (
    <>
      <ApprovalListTable userId={me.id} />
      <Outlet />
    </>
  )
}
