import { LayoutComposer } from "@medusajs/dashboard/components"
import { useEffect, useRef } from "react"
import { useParams } from "react-router-dom"
import { FailedSection, LoadingPage } from "../../../components/section"
import { useRefreshRuns, useRun } from "../../../hooks/api"
import { pollOf } from "../common/progress"
import type { AdminReimbursementRun } from "../common/types"
import { RunGeneralSection } from "./components/run-general-section"
import { RunLineSection } from "./components/run-line-section"
import { RunProgressSection } from "./components/run-progress-section"

export const RunDetail = () => {
  const { id } = useParams()
  const { run, error, refetch } = useRun(id!, {
    refetchInterval: ({ state }) => pollOf(state.data?.run.status),
  })
  useRefreshAtEnd(run)

  if (!run) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }

  return (
    <LayoutComposer
      widgetsZonePrefix="company_credit_reimbursement_run.details"
      preferredLayoutId="core:single-column"
      data={run}
      sections={{
        main: (
          <>
            <LayoutComposer.Entry id="RunGeneralSection">
              <RunGeneralSection run={run} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="RunProgressSection">
              <RunProgressSection run={run} />
            </LayoutComposer.Entry>
            <LayoutComposer.Entry id="RunLineSection">
              <RunLineSection run={run} />
            </LayoutComposer.Entry>
          </>
        ),
      }}
    />
  )
}

/** What the run has posted meanwhile, other screens still show as it was. */
function useRefreshAtEnd(run: AdminReimbursementRun | undefined) {
  const { refresh } = useRefreshRuns()
  const before = useRef(run?.status)
  useEffect(() => {
    if (before.current === "running" && run && run.status !== "running") {
      refresh()
    }
    before.current = run?.status
  }, [run, refresh])
}
