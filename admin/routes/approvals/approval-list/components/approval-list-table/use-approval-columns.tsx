import { CheckCircle, XCircle } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge, Text } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import { EntryDate } from "../../../../../components/entry"
import { RowMenu } from "../../../../../components/row-menu"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { APPROVALS_PATH } from "../../../../reimbursement-runs/common/paths"
import { StartedBy } from "../../../../reimbursement-runs/common/started-by"
import { Sums } from "../../../../reimbursement-runs/common/sums"
import type { AdminReimbursementRun } from "../../../../reimbursement-runs/common/types"
import { useEntityName } from "../../../../reimbursement-runs/common/use-entity-name"

const column = createDataTableColumnHelper<AdminReimbursementRun>()

export function useApprovalColumns() {
  const t = useWords()
  const nameOf = useEntityName()
  return [
    column.accessor("number", {
      header: t("runs.fields.run"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap">{getValue()}</span>
      ),
    }),
    column.accessor("legal_entity_id", {
      header: t("runs.fields.legalEntity"),
      cell: ({ getValue }) => nameOf(getValue()),
    }),
    column.accessor(companiesOf, {
      id: "companies",
      header: t("runs.fields.companies"),
      align: "right",
    }),
    column.accessor((run) => run.proposed, {
      id: "total",
      header: t("fields.amount"),
      align: "right",
      cell: ({ getValue }) => <Sums sums={getValue()} className="py-1" />,
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
    column.display({
      id: "approval",
      header: t("runs.approvals.you"),
      cell: MyPart,
    }),
    column.display({
      id: "action",
      cell: ApprovalMenu,
    }),
  ]
}

function companiesOf(run: AdminReimbursementRun): number {
  return run.proposed.reduce((sum, { companies }) => sum + companies, 0)
}

type CellProps = { row: { original: AdminReimbursementRun } }

const MyPart = ({ row: { original: run } }: CellProps) => {
  const t = useWords()
  const hasRight = useMay("approve_reimbursements")
  const refusal = hasRight
    ? run.approval?.approve?.message
    : t("runs.approval.noRight")
  return refusal ? (
    <Text
      size="small"
      className="text-ui-fg-subtle min-w-[200px] whitespace-normal py-2"
    >
      {refusal}
    </Text>
  ) : (
    <StatusBadge color="green">{t("runs.approvals.may")}</StatusBadge>
  )
}

/** A cell of its own, so that the list can be read anew under an open menu. */
const ApprovalMenu = ({ row: { original: run } }: CellProps) => {
  const t = useWords()
  const hasRight = useMay("approve_reimbursements")
  // The list keeps its page behind the drawer.
  const { search } = useLocation()
  const { approval } = run
  const actions = [
    !approval?.approve && {
      label: t("runs.approve.action"),
      icon: <CheckCircle />,
      to: `${APPROVALS_PATH}/approve/${run.id}${search}`,
    },
    !approval?.reject && {
      label: t("runs.reject.action"),
      icon: <XCircle />,
      to: `${APPROVALS_PATH}/reject/${run.id}${search}`,
    },
  ].filter((action) => action !== false)
  return hasRight && actions.length > 0 ? (
    <RowMenu groups={[{ actions }]} name={run.number} />
  ) : null
}
