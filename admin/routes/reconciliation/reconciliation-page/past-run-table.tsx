import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import type {
  AdminReconciliationListParams,
  ReconciliationDTO,
} from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { Failed } from "../../../components/section"
import { useReconciliations } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useTableQuery } from "../../../lib/table"
import { RunStatusBadge } from "../common/run-status"
import { useRunWords } from "../common/use-run-words"

const PAGE_SIZE = 10
const PREFIX = "r"

export const PastRunTable = () => {
  const t = useWords()
  const query = useTableQuery<AdminReconciliationListParams>({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const { reconciliations, count, isLoading, error, refetch } =
    useReconciliations(query)
  const columns = useRunColumns()

  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<ReconciliationDTO>
          heading={t("reconciliation.runs.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={reconciliations}
          columns={columns}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={({ id }) => id}
          emptyState={{
            empty: {
              heading: t("reconciliation.runs.empty.heading"),
              description: t("reconciliation.runs.empty.description"),
            },
          }}
        />
      )}
    </Container>
  )
}

const column = createDataTableColumnHelper<ReconciliationDTO>()

const COUNTS = [
  ["accounts", "accounts"],
  ["purchases", "purchases"],
  ["entries", "entries"],
  ["differences", "differences"],
  ["open_differences", "open"],
] as const

function useRunColumns() {
  const t = useWords()
  const { durationOf, scopeOf } = useRunWords()
  return [
    column.accessor("started_at", {
      header: t("reconciliation.fields.startedAt"),
      cell: ({ getValue }) => <EntryDate date={getValue()} />,
    }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <RunStatusBadge status={getValue()} />,
    }),
    column.accessor(durationOf, {
      id: "duration",
      header: t("reconciliation.fields.duration"),
    }),
    column.accessor((run) => run.started_by.name, {
      id: "started_by",
      header: t("reconciliation.fields.startedBy"),
    }),
    column.accessor(scopeOf, {
      id: "scope",
      header: t("reconciliation.fields.scope"),
    }),
    ...COUNTS.map(([name, label]) =>
      column.accessor(name, {
        header: t(`reconciliation.fields.${label}`),
        align: "right",
        cell: ({ getValue }) => getValue().toLocaleString(),
      })
    ),
  ]
}
