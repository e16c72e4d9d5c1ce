import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, ReimbursementRunInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { carryOnRun } from "./utils/carry-on-run"
import { stopRun } from "./utils/stop-run"

/**
 * Undone by cancelling the run, unless it is that of an earlier request with the
 * same key. What it has posted by then stays: a vendor invoice may be on its way,
 * and `reverse` undoes it where it is not.
 */
export const startReimbursementRunStep = createStep(
  "company-credit-start-reimbursement-run",
  async (input: ReimbursementRunInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const id = generateEntityId(undefined, "ccrun")
    const made = await credit.startReimbursementRun({ ...input, id })
    const run = await carryOnRun(container, credit, made.id)
    const { actor } = input
    return new StepResponse(run, made.id === id ? { id, actor } : null)
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
