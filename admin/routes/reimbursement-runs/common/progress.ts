import type { RunStatus } from "../../../../src/domain"

/** A run in one of these states may change by itself or by another's hand. */
const POLLED: Partial<Record<RunStatus, number>> = {
  running: 1_500,
  awaiting_approval: 10_000,
}

/** After how many milliseconds a run is to be read again; false = it ended. */
export function pollOf(status: RunStatus | undefined): number | false {
  return (status && POLLED[status]) ?? false
}

/** The same for a list of runs. */
export function pollOfList(
  runs: { status: RunStatus }[] | undefined
): number | false {
  return runs?.some(({ status }) => status === "running") ? 2_500 : false
}

export type TimeLeft = { unit: "seconds" | "minutes" | "hours"; count: number }

/** Roughly: nobody plans by the second of an hour. */
export function timeLeft(seconds: number): TimeLeft {
  if (seconds < 60) {
    return { unit: "seconds", count: Math.max(1, Math.ceil(seconds)) }
  }
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60
    ? { unit: "minutes", count: minutes }
    : { unit: "hours", count: Math.ceil(minutes / 60) }
}

type Progress = { posted: number; skipped: number; failed: number }
type Moving = { status: RunStatus; progress: Progress }

/** A company takes less than this, and so does a server that starts anew. */
export const STILL_AFTER = 60_000

/** The same for as long as nothing of a run has moved. */
export function markOf({ status, progress }: Moving): string {
  const { posted, skipped, failed } = progress
  return [status, posted, skipped, failed].join()
}

/** Lines that failed can be tried again; so can a run that stands still. */
export function canRetry(
  { status, progress }: Moving,
  standsStill: boolean
): boolean {
  return (
    status === "failed" ||
    (status === "done" && progress.failed > 0) ||
    (status === "running" && standsStill)
  )
}
