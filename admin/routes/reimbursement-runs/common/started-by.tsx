import { Tooltip } from "@medusajs/ui"
import { useWords } from "../../../hooks/use-words"
import type { AdminReimbursementRun } from "./types"

type StartedByProps = {
  run: Pick<AdminReimbursementRun, "started_by" | "is_scheduled">
}

/** Who started a run, by name; of a schedule that it did. */
export const StartedBy = ({ run }: StartedByProps) => {
  const t = useWords()
  if (run.is_scheduled) {
    return <span>{t("runs.bySchedule")}</span>
  }
  return (
    <Tooltip content={t(`actors.${run.started_by.type}`)}>
      <span>{run.started_by.name}</span>
    </Tooltip>
  )
}
