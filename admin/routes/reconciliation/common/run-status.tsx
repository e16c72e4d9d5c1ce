import { StatusBadge } from "@medusajs/ui"
import type { ReconciliationDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"

const COLORS = { running: "blue", done: "green", failed: "red" } as const

type RunStatusProps = { status: ReconciliationDTO["status"] }

export const RunStatusBadge = ({ status }: RunStatusProps) => {
  const t = useWords()
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`reconciliation.statuses.${status}`)}
    </StatusBadge>
  )
}
