import { StatusBadge } from "@medusajs/ui"
import type { RunStatus } from "../../../../src/domain"
import type { AdminReimbursementRunLine } from "./types"
import { useWords } from "../../../hooks/use-words"

const RUN_COLORS = {
  awaiting_approval: "orange",
  running: "blue",
  done: "green",
  canceled: "grey",
  rejected: "grey",
  failed: "red",
} as const

export const RunStatusBadge = ({ status }: { status: RunStatus }) => {
  const t = useWords()
  return (
    <StatusBadge color={RUN_COLORS[status]}>
      {t(`runs.statuses.${status}`)}
    </StatusBadge>
  )
}

const LINE_COLORS = {
  pending: "blue",
  posted: "green",
  skipped: "orange",
  failed: "red",
  canceled: "grey",
} as const

type LineStatus = AdminReimbursementRunLine["status"]

export const LineStatusBadge = ({ status }: { status: LineStatus }) => {
  const t = useWords()
  return (
    <StatusBadge color={LINE_COLORS[status]}>
      {t(`runs.lineStatuses.${status}`)}
    </StatusBadge>
  )
}
