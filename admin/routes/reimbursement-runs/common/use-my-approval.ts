import { useMe, useRunApproval } from "../../../hooks/api"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import type { AdminReimbursementRun } from "./types"

/** Whether I may approve or reject a run that awaits it, and else why not. */
export function useMyApproval(
  run: Pick<AdminReimbursementRun, "id" | "status">
) {
  const t = useWords()
  const { me } = useMe()
  const hasRight = useMay("approve_reimbursements")
  const waits = run.status === "awaiting_approval"
  const { approval } = useRunApproval(run.id, waits ? me?.id : undefined)
  if (!waits || !approval) {
    return { mayApprove: false, mayReject: false, refusal: null }
  }
  return {
    mayApprove: hasRight && !approval.approve,
    mayReject: hasRight && !approval.reject,
    refusal: hasRight
      ? (approval.approve?.message ?? null)
      : t("runs.approval.noRight"),
  }
}
