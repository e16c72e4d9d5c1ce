import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReimbursementRunDTO } from "../../../types"
import type CompanyCreditService from "../../../modules/company-credit/service"
import { postReimbursementRunWorkflow } from "../../post-reimbursement-run"

/** So many companies a caller waits for; they take well under a second. */
const AWAITED = 25

/**
 * Posts a run that is to be posted: a few companies before the answer, many
 * behind it. The run is kept by now, so a failure here is not the caller's: the
 * job `company-credit-reimbursement-runs` goes on with it.
 */
export async function carryOnRun(
  container: MedusaContainer,
  credit: CompanyCreditService,
  id: string
): Promise<ReimbursementRunDTO> {
  const { status, progress } = await credit.retrieveReimbursementRun(id)
  try {
    if (status === "running" && progress.pending > AWAITED) {
      const input = { run_id: id }
      await postReimbursementRunWorkflow(container).run({ input })
    } else if (status === "running") {
      await credit.carryOnReimbursementRun(id)
    }
  } catch (error) {
    container
      .resolve("logger")
      .error(
        `company-credit: reimbursement run ${id} goes on within a minute: ${error}`
      )
  }
  return await credit.retrieveReimbursementRun(id)
}
