import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { postReimbursementRunStep } from "./steps/post-reimbursement-run"

/**
 * Posts a reimbursement run, chunk by chunk, behind the caller's back: `run`
 * answers when posting has begun. Any number of processes may do so for one run
 * at once; they share its chunks. A run that is over is left as it is.
 *
 * Where a run stands is kept in the database, with its postings, and nowhere
 * else. Medusa's engines do not go on with a background step whose process was
 * killed, neither the one in memory nor that with Redis, and refuse a second
 * execution under its transaction id. So each execution has an id of its own,
 * knows nothing but the run's id, and the job
 * `company-credit-reimbursement-runs` begins another one for each run that is
 * not finished: within a minute after a restart, on any process that runs jobs.
 *
 * Used after a run was started, approved or tried again.
 *
 * @example
 * await postReimbursementRunWorkflow(container).run({
 *   input: { run_id: "ccrun_123" },
 * })
 */
export const postReimbursementRunWorkflow = createWorkflow(
  "company-credit-post-reimbursement-run",
  (input: { run_id: string }) => {
    postReimbursementRunStep(input)
  }
)
