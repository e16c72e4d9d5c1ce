import { Container, Heading, Text } from "@medusajs/ui"
import type { RunStatus } from "../../../../../src/domain/reimbursement"
import { useWords } from "../../../../hooks/use-words"
import { ProgressBar } from "../../common/progress-bar"
import { timeLeft } from "../../common/progress"
import type { AdminReimbursementRun } from "../../common/types"
import { RunSums } from "./run-sums"

const COUNTS = ["posted", "skipped", "failed", "pending"] as const

type RunProgressSectionProps = { run: AdminReimbursementRun }

/** How far the run is, and what it comes to. */
export const RunProgressSection = ({ run }: RunProgressSectionProps) => {
  const t = useWords()
  const { progress, status } = run
  const isHalted = status !== "running" && status !== "done"
  const left = useTimeLeft(progress.seconds_left)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Heading level="h2">{t("runs.progress.header")}</Heading>
          <Text
            size="small"
            className="text-ui-fg-subtle tabular-nums"
            aria-live="polite"
          >
            {[`${progress.percent} %`, left].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <ProgressBar
          percent={progress.percent}
          label={t("runs.progress.header")}
          isHalted={isHalted}
        />
      </div>
      <dl className="grid grid-cols-2 sm:grid-cols-4">
        {COUNTS.map((name) => (
          <div key={name} className="px-6 py-4">
            <dt>
              <Text size="small" weight="plus" className="text-ui-fg-subtle">
                {t(`runs.progress.${labelOf(name, run.status)}`)}
              </Text>
            </dt>
            <dd className="txt-large-plus tabular-nums">{progress[name]}</dd>
          </div>
        ))}
      </dl>
      {run.proposed.length > 0 && <RunSums run={run} />}
    </Container>
  )
}

/** Of a run that ended early, nothing is still to do. */
function labelOf(name: (typeof COUNTS)[number], status: RunStatus) {
  const isOver = status === "canceled" || status === "rejected"
  return name === "pending" && isOver ? "notDone" : name
}

function useTimeLeft(seconds: number | null): string | null {
  const t = useWords()
  if (seconds === null) {
    return null
  }
  const { unit, count } = timeLeft(seconds)
  return t(`runs.left.${unit}`, { count })
}
