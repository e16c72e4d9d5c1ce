import { useEffect, useState } from "react"
import { markOf, STILL_AFTER } from "./progress"
import type { AdminReimbursementRun } from "./types"

/**
 * Whether nothing of a run has moved for a while before one's eyes. Whoever
 * posted it may be gone; the page reads it again and again meanwhile.
 */
export function useStandsStill(run: AdminReimbursementRun): boolean {
  const mark = markOf(run)
  const [still, setStill] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setStill(mark), STILL_AFTER)
    return () => clearTimeout(timer)
  }, [mark])
  return still === mark
}
