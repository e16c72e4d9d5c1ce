import { Button, toast, usePrompt } from "@medusajs/ui"
import { Link } from "react-router-dom"
import {
  RUN_MOVES,
  type RunStatus,
} from "../../../../../src/domain/reimbursement"
import { useMoveRun } from "../../../../hooks/api"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { useWrite } from "../../../../hooks/use-write"
import { canRetry } from "../../common/progress"
import type { AdminReimbursementRun } from "../../common/types"
import { useMyApproval } from "../../common/use-my-approval"
import { useStandsStill } from "../../common/use-stands-still"

const CANCELABLE: readonly RunStatus[] = RUN_MOVES.cancel

/** What can be done to the run in its state, by who is logged in. */
export const RunActions = ({ run }: { run: AdminReimbursementRun }) => {
  const t = useWords()
  const mayRun = useMay("run_reimbursements")
  const standsStill = useStandsStill(run)
  const { mayApprove, mayReject } = useMyApproval(run)
  const { cancel, retry, isPending } = useRunMoves(run)
  return (
    <div className="flex flex-wrap items-center gap-2">
      {mayRun && CANCELABLE.includes(run.status) && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => void cancel()}
        >
          {t("runs.cancel.action")}
        </Button>
      )}
      {mayRun && canRetry(run, standsStill) && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={retry}
        >
          {t("runs.retry.action")}
        </Button>
      )}
      {mayReject && (
        <Button size="small" variant="secondary" asChild>
          <Link to="reject">{t("runs.reject.action")}</Link>
        </Button>
      )}
      {mayApprove && (
        <Button size="small" asChild>
          <Link to="approve">{t("runs.approve.action")}</Link>
        </Button>
      )}
    </div>
  )
}

function useRunMoves(run: AdminReimbursementRun) {
  const t = useWords()
  const prompt = usePrompt()
  const { write, isPending } = useWrite(useMoveRun(run.id))

  const move = (name: "cancel" | "retry") =>
    write(name, {
      onSuccess: () => {
        toast.success(t(`runs.${name}.success`, { number: run.number }))
      },
    })

  const cancel = async () => {
    const sure = await prompt({
      title: t("runs.cancel.title"),
      description: t(
        run.status === "awaiting_approval"
          ? "runs.cancel.descriptionWaiting"
          : "runs.cancel.description",
        { number: run.number, count: run.progress.posted }
      ),
      confirmText: t("runs.cancel.action"),
      cancelText: t("runs.cancel.keep"),
    })
    if (sure) {
      move("cancel")
    }
  }

  return { cancel, retry: () => move("retry"), isPending }
}
