import { RouteDrawer } from "@medusajs/dashboard/components"
import { Drawer, Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Failed, Notice } from "../../../components/section"
import { useRun } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import type { AdminReimbursementRun } from "../common/types"
import { useMyApproval } from "../common/use-my-approval"
import { DecideForm } from "./decide-form"

type RunDecideProps = { move: "approve" | "reject" }

/** A drawer on the run's page, and on the inbox. */
const RunDecide = ({ move }: RunDecideProps) => {
  const t = useWords()
  const { id } = useParams()
  const { run, error, refetch } = useRun(id!)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>
            {t(`runs.${move}.header`, { number: run?.number ?? "" })}
          </Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {t(`runs.${move}.hint`)}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      {run ? (
        <Decision run={run} move={move} />
      ) : (
        error && <Failed error={error} onRetry={refetch} />
      )}
    </RouteDrawer>
  )
}

export const RunApprove = () => <RunDecide move="approve" />
export const RunReject = () => <RunDecide move="reject" />

type DecisionProps = RunDecideProps & { run: AdminReimbursementRun }

const Decision = ({ run, move }: DecisionProps) => {
  const t = useWords()
  const { mayApprove, mayReject, refusal } = useMyApproval(run)
  const isOver = run.status !== "awaiting_approval"
  if (move === "approve" ? mayApprove : mayReject) {
    return <DecideForm run={run} move={move} />
  }
  return isOver || refusal ? (
    <Drawer.Body>
      <Notice variant="warning">
        {isOver
          ? t("runs.approval.over", {
              status: t(`runs.statuses.${run.status}`),
            })
          : refusal}
      </Notice>
    </Drawer.Body>
  ) : null
}
