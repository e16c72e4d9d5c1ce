import { StatusBadge } from "@medusajs/ui"
import type { DifferenceDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"

const COLORS = {
  open: "red",
  repaired: "green",
  gone: "green",
  dismissed: "grey",
} as const

type DifferenceStatusProps = {
  difference: Pick<DifferenceDTO, "status" | "severity">
}

/** An open one that is for information alone is no alarm. */
export const DifferenceStatusBadge = ({
  difference: { status, severity },
}: DifferenceStatusProps) => {
  const t = useWords()
  const isAlarm = status !== "open" || severity === "error"
  return (
    <StatusBadge color={isAlarm ? COLORS[status] : "blue"}>
      {t(`reconciliation.states.${status}`)}
    </StatusBadge>
  )
}
