import { RunStatus } from "./reimbursement"

/** What is known of a run's lines. */
export type RunCounts = {
  /** Lines of the run, those left out from the start included. */
  lines: number
  /** Those that were to be posted when it was started. */
  proposed: number
  posted: number
  /** Of the proposed ones. */
  skipped: number
  failed: number
}

/**
 * How far a run is. The percentage never goes back while a run posts, and is
 * 100 only when nothing is left to be done.
 *
 * @param pace since posting began, or began again; null = it has not begun
 */
export function runProgress(
  status: RunStatus,
  { lines, proposed, posted, skipped, failed }: RunCounts,
  pace: { seconds: number; lines: number } | null
) {
  const pending = Math.max(proposed - posted - skipped - failed, 0)
  const part = lines ? Math.floor((100 * (lines - pending)) / lines) : 0
  return {
    lines,
    posted,
    skipped: lines - proposed + skipped,
    failed,
    pending,
    percent: status === "done" ? 100 : Math.min(part, 99),
    seconds_left:
      status === "running" && pace && pace.lines > 0
        ? Math.ceil((pace.seconds * pending) / pace.lines)
        : null,
  }
}
