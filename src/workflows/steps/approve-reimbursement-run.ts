import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, DecideRunInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { carryOnRun } from "./utils/carry-on-run"
import { stopRun } from "./utils/stop-run"

/**
 * Undone by cancelling the run, unless it was approved before: an approval that
 * was given cannot be taken back in silence.
 */
export const approveReimbursementRunStep = createStep(
  "company-credit-approve-reimbursement-run",
  async (input: DecideRunInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { id, actor } = input
    const former = await credit.retrieveReimbursementRun(id)
    await credit.approveReimbursementRun(input)
    const run = await carryOnRun(container, credit, id)
    const is_first = former.status === "awaiting_approval"
    return new StepResponse(run, is_first ? { id, actor } : null)
  },
  async (
    undo: { id: string; actor: Actor } | null | undefined,
    { container }
  ) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await stopRun(credit, undo)
    }
  }
)
