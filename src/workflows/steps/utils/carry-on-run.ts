import type { MedusaContainer } from "@medusajs/framework/types"
import { setTimeout as pause } from "node:timers/promises"
import type { ReimbursementRunDTO } from "../../../types"
import type CompanyCreditService from "../../../modules/company-credit/service"
import { postReimbursementRunWorkflow } from "../../post-reimbursement-run"

/** So many companies a caller waits for; they take well under a second. */
const AWAITED = 25

/** So long at most: somebody may have locked one of them. */
const PATIENCE_MS = 5_000

/**
 * Posts a run that is to be posted: a few companies before the answer, many
 * behind it, and what a few wait for, too. The run is kept by now, so a failure
 * here is not the caller's: the job `company-credit-reimbursement-runs` goes on
 * with it.
 */
export async function carryOnRun(
  container: MedusaContainer,
  credit: CompanyCreditService,
  id: string
): Promise<ReimbursementRunDTO> {
  const { status, progress } = await credit.retrieveReimbursementRun(id)
  if (status === "running") {
    const posted =
      progress.pending > AWAITED
        ? postReimbursementRunWorkflow(container).run({ input: { run_id: id } })
        : credit.carryOnReimbursementRun(id)
    const watched = posted.catch((error) =>
      container
        .resolve("logger")
        .error(
          `company-credit: reimbursement run ${id} goes on within a minute: ${error}`
        )
    )
    await Promise.race([watched, pause(PATIENCE_MS, null, { ref: false })])
  }
  return await credit.retrieveReimbursementRun(id)
}
