import { SectionRow } from "@medusajs/dashboard/components"
import { EntryDate } from "../../../../components/entry"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import type { AdminReimbursementRun } from "../../common/types"
import { useMyApproval } from "../../common/use-my-approval"

/** Who decided over the run; before that, why I cannot. */
export const RunApproval = ({ run }: { run: AdminReimbursementRun }) => {
  const t = useWords()
  const { refusal } = useMyApproval(run)
  if (run.decided_by && run.decided_at) {
    return (
      <>
        <SectionRow
          title={t(
            run.status === "rejected"
              ? "runs.fields.rejectedBy"
              : "runs.fields.approvedBy"
          )}
          value={
            <span>
              {run.decided_by.name}, <EntryDate date={run.decided_at} />
            </span>
          }
        />
        {run.decision_comment && (
          <SectionRow
            title={t("runs.fields.decisionComment")}
            value={run.decision_comment}
          />
        )}
      </>
    )
  }
  return refusal ? (
    <div className="px-6 py-4">
      <Notice title={t("runs.approval.notYou")}>{refusal}</Notice>
    </div>
  ) : null
}
