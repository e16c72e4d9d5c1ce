import { DataTable } from "@medusajs/dashboard/components"
import { Container, Text } from "@medusajs/ui"
import type { AdminReimbursementRunLinesParams } from "../../../../../../src/types"
import { Failed } from "../../../../../components/section"
import { useRunLines } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import type {
  AdminReimbursementRun,
  AdminReimbursementRunLine,
} from "../../../common/types"
import { useLineColumns } from "./use-line-columns"
import { useLineFilters } from "./use-line-filters"

const PAGE_SIZE = 20
const PREFIX = "l"

/** Each company of the run: what became of it, and why. */
export const RunLineSection = ({ run }: { run: AdminReimbursementRun }) => {
  const t = useWords()
  const filters = useLineFilters()
  const query = useTableQuery<AdminReimbursementRunLinesParams>({
    prefix: PREFIX,
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { lines, count, count_is_capped, isLoading, error, refetch } =
    useRunLines(run, query, {
      refetchInterval: run.status === "running" ? 3_000 : false,
    })
  const columns = useLineColumns()
  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<AdminReimbursementRunLine>
          heading={t("runs.lines.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={lines}
          columns={columns}
          filters={filters}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={(line) => String(line.ord)}
          emptyState={{
            empty: {
              heading: t("runs.lines.empty.heading"),
              description: t("runs.lines.empty.description"),
            },
            filtered: {
              heading: t("runs.lines.filtered.heading"),
              description: t("runs.lines.filtered.description"),
            },
          }}
        />
      )}
      {count_is_capped && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("runs.lines.capped", { count })}
        </Text>
      )}
    </Container>
  )
}
