import { createDataTableColumnHelper, Tooltip } from "@medusajs/ui"
import { EntryDate } from "../../../../../components/entry"
import { useWords } from "../../../../../hooks/use-words"
import { RunStatusBadge } from "../../../common/run-badges"
import { sumsOfRun } from "../../../common/run-total"
import { StartedBy } from "../../../common/started-by"
import { Sums } from "../../../common/sums"
import type { AdminReimbursementRun } from "../../../common/types"
import { useEntityName } from "../../../common/use-entity-name"

const column = createDataTableColumnHelper<AdminReimbursementRun>()

export function useRunColumns() {
  const t = useWords()
  const nameOf = useEntityName()
  return [
    column.accessor("number", {
      header: t("runs.fields.run"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap">{getValue()}</span>
      ),
    }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <RunStatusBadge status={getValue()} />,
    }),
    column.accessor("legal_entity_id", {
      header: t("runs.fields.legalEntity"),
      cell: ({ getValue }) => nameOf(getValue()),
    }),
    column.accessor((run) => run.progress.posted, {
      id: "companies",
      header: t("runs.fields.companies"),
      align: "right",
      cell: ({ row }) => <Counts run={row.original} />,
    }),
    column.accessor(sumsOfRun, {
      id: "total",
      header: t("fields.amount"),
      align: "right",
      cell: ({ getValue }) => <Sums sums={getValue()} className="py-1" />,
    }),
    column.accessor((run) => run.progress.percent, {
      id: "percent",
      header: t("runs.fields.progress"),
      align: "right",
      cell: ({ getValue }) => (
        <span className="tabular-nums">{getValue()} %</span>
      ),
    }),
    column.display({
      id: "started_by",
      header: t("runs.fields.startedBy"),
      cell: ({ row }) => <StartedBy run={row.original} />,
    }),
    column.accessor("created_at", {
      header: t("fields.date"),
      cell: ({ getValue }) => <EntryDate date={getValue()} />,
    }),
  ]
}

const Counts = ({ run: { progress } }: { run: AdminReimbursementRun }) => {
  const t = useWords()
  const { lines, posted, skipped, failed } = progress
  const told = [
    t("runs.counts.skipped", { count: skipped }),
    t("runs.counts.failed", { count: failed }),
  ].join(", ")
  return (
    <Tooltip content={told}>
      <span className="whitespace-nowrap tabular-nums">
        {t("runs.counts.of", { posted, lines })}
      </span>
    </Tooltip>
  )
}
