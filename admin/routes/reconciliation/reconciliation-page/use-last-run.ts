import { useEffect, useRef } from "react"
import type { AdminReconciliationListResponse } from "../../../../src/types"
import {
  useReconciliations,
  useRefreshReconciliation,
} from "../../../hooks/api"

const POLL_MS = 1500

/** The latest one, whoever began it; while it runs it is asked about anew. */
export function useLastRun() {
  const { reconciliations, ...rest } = useReconciliations(
    { limit: 1 },
    {
      refetchInterval: ({ state: { data } }) => isRunning(data) && POLL_MS,
    }
  )
  const run = reconciliations?.[0]
  const refresh = useRefreshReconciliation()
  const wasRunning = useRef(false)
  const runs = run?.status === "running"
  useEffect(() => {
    if (wasRunning.current && !runs) {
      // Its differences are to be seen, and it is among the past ones.
      void refresh()
    }
    wasRunning.current = runs
  }, [runs, refresh])
  return { run, isRead: reconciliations !== undefined, ...rest }
}

function isRunning(data: AdminReconciliationListResponse | undefined) {
  return data?.reconciliations[0]?.status === "running"
}
