import { SectionRow } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import type { ReconciliationDTO } from "../../../../src/types"
import { Progress } from "../../../components/progress"
import { Failed, Notice } from "../../../components/section"
import { useStartReconciliation } from "../../../hooks/api"
import { useFailureToast } from "../../../hooks/use-failure-toast"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { RunStatusBadge } from "../common/run-status"
import { useRunWords } from "../common/use-run-words"
import { useLastRun } from "./use-last-run"

export const LastResultSection = () => {
  const t = useWords()
  const fail = useFailureToast()
  const mayStart = useMay("reconcile")
  const { run, isRead, error, refetch } = useLastRun()
  const { mutate, isPending } = useStartReconciliation()
  const start = () =>
    mutate(undefined, {
      onSuccess: () => {
        toast.success(t("reconciliation.start.success"))
      },
      onError: fail,
    })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading>{t("reconciliation.domain")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("reconciliation.hint")}
          </Text>
        </div>
        {mayStart && (
          <Button
            size="small"
            variant="secondary"
            className="shrink-0 whitespace-nowrap"
            isLoading={isPending}
            disabled={run?.status === "running"}
            onClick={start}
          >
            {t("reconciliation.start.action")}
          </Button>
        )}
      </div>
      {error && <Failed error={error} onRetry={refetch} />}
      {isRead && !run && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("reconciliation.last.none")}
        </Text>
      )}
      {run && <Result run={run} />}
    </Container>
  )
}

const COUNTS = [
  ["accounts", "accounts"],
  ["purchases", "purchases"],
  ["entries", "entries"],
  ["differences", "differences"],
] as const

const Result = ({ run }: { run: ReconciliationDTO }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const { durationOf, scopeOf } = useRunWords()
  const isDone = run.status === "done"
  return (
    <>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <div className="flex items-center gap-x-3">
          <Heading level="h2">{t("reconciliation.last.header")}</Heading>
          <RunStatusBadge status={run.status} />
        </div>
        <Verdict run={run} />
      </div>
      <SectionRow
        title={t("reconciliation.fields.startedAt")}
        value={getFullDate({ date: run.started_at, includeTime: true })}
      />
      <SectionRow
        title={t("reconciliation.fields.startedBy")}
        value={run.started_by.name}
      />
      <SectionRow
        title={t("reconciliation.fields.scope")}
        value={scopeOf(run)}
      />
      {run.status !== "running" && (
        <SectionRow
          title={t("reconciliation.fields.duration")}
          value={durationOf(run)}
        />
      )}
      {isDone &&
        COUNTS.map(([name, label]) => (
          <SectionRow
            key={name}
            title={t(`reconciliation.fields.${label}`)}
            value={run[name].toLocaleString()}
          />
        ))}
    </>
  )
}

const Verdict = ({ run }: { run: ReconciliationDTO }) => {
  const t = useWords()
  const { percent, open_differences: count } = run
  if (run.status === "running") {
    return (
      <>
        <Text size="small" className="text-ui-fg-subtle" role="status">
          {t("reconciliation.last.running", { percent })}
        </Text>
        <Progress label={t("reconciliation.last.progress")} percent={percent} />
      </>
    )
  }
  if (run.status === "failed") {
    return (
      <Notice variant="warning">
        {t("reconciliation.last.failed", { error: run.error ?? "" })}
      </Notice>
    )
  }
  return (
    <Notice variant={count ? "warning" : "info"}>
      {count
        ? t("reconciliation.last.open", { count })
        : t("reconciliation.last.allWell")}
    </Notice>
  )
}
