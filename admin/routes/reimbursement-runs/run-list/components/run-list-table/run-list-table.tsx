import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { AdminReimbursementRunListParams } from "../../../../../../src/types"
import { Failed, ListCard } from "../../../../../components/section"
import { useRuns } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { runPath } from "../../../common/paths"
import { pollOfList } from "../../../common/progress"
import type { AdminReimbursementRun } from "../../../common/types"
import { useRunColumns } from "./use-run-columns"
import { useRunFilters } from "./use-run-filters"

const PAGE_SIZE = 20

export const RunListTable = () => {
  const t = useWords()
  const mayRun = useMay("run_reimbursements")
  const filters = useRunFilters()
  const query = useTableQuery<AdminReimbursementRunListParams>({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { runs, count, isLoading, error, refetch } = useRuns(query, {
    refetchInterval: ({ state }) => pollOfList(state.data?.runs),
  })
  const columns = useRunColumns()

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
        heading={t("runs.header")}
        subHeading={t("runs.hint")}
        data={runs}
        columns={columns}
        filters={filters}
        enableSearch={false}
        rowCount={count}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={(run) => run.id}
        rowHref={(run) => runPath(run.id)}
        action={
          mayRun ? { label: t("runs.create.action"), to: "create" } : undefined
        }
        emptyState={{
          empty: {
            heading: t("runs.empty.heading"),
            description: t("runs.empty.description"),
          },
          filtered: {
            heading: t("runs.filtered.heading"),
            description: t("runs.filtered.description"),
          },
        }}
      />
    </ListCard>
  )
}
