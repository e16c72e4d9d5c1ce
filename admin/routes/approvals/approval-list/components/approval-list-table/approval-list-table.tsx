import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { AdminReimbursementRunListParams } from "../../../../../../src/types"
import { Failed, ListCard } from "../../../../../components/section"
import { useRuns } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { runPath } from "../../../../reimbursement-runs/common/paths"
import type { AdminReimbursementRun } from "../../../../reimbursement-runs/common/types"
import { useApprovalColumns } from "./use-approval-columns"
import { useApprovalFilters } from "./use-approval-filters"

const PAGE_SIZE = 20
/** Others start runs, and decide over them, meanwhile. */
const POLL = 15_000

export const ApprovalListTable = ({ userId }: { userId: string }) => {
  const t = useWords()
  const filters = useApprovalFilters(userId)
  const query = useTableQuery<AdminReimbursementRunListParams>({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { runs, count, isLoading, error, refetch } = useRuns(
    { ...query, status: "awaiting_approval", approval_for: userId },
    { refetchInterval: POLL }
  )
  const columns = useApprovalColumns()

  if (error) {
    return (
      <Container className="p-0">
        <Failed error={error} onRetry={refetch} />
      </Container>
    )
  }

  return (
    <ListCard>
      <DataTable<AdminReimbursementRun>
        heading={t("runs.approvals.header")}
        subHeading={t("runs.approvals.hint")}
        data={runs}
        columns={columns}
        filters={filters}
        enableSearch={false}
        rowCount={count}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={(run) => run.id}
        rowHref={(run) => runPath(run.id)}
        emptyState={{
          empty: {
            heading: t("runs.approvals.empty.heading"),
            description: t("runs.approvals.empty.description"),
          },
          filtered: {
            heading: t("runs.approvals.filtered.heading"),
            description: t("runs.approvals.filtered.description"),
          },
        }}
      />
    </ListCard>
  )
}
