import {
  WorkflowResponse,
  createWorkflow,
  transform,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { ResolveDifferenceInput } from "../types"
import {
  RecordOrderCreditInput,
  recordOrderCreditWorkflow,
} from "./record-order-credit"
import { findRepairInMedusaStep } from "./steps/find-repair-in-medusa"
import { repairPaymentStep } from "./steps/repair-payment"
import { repairDifferenceStep } from "./steps/repair-difference"

/**
 * Repairs a difference that a person has confirmed, by an ordinary entry with
 * their name, or by a cancellation in Medusa. Looks again first: one that is
 * gone meanwhile is said to be `gone`, and nothing is posted.
 *
 * Not undone when a workflow around it fails: the history only grows, and what
 * was repaired was wrong before.
 *
 * Used by `POST /admin/company-credit/differences/:id/repair`.
 *
 * @throws MedusaError `difference_not_found`, `difference_not_open`,
 * `difference_not_repairable`, `difference_remains`, and what the posting does,
 * such as `insufficient_credit`
 *
 * @example
 * const { result } = await repairDifferenceWorkflow(container).run({
 *   input: { id: "ccdif_123", actor },
 * })
 * result.status // "repaired"
 */
export const repairDifferenceWorkflow = createWorkflow(
  "company-credit-repair-difference",
  (input: ResolveDifferenceInput) => {
    const inMedusa = findRepairInMedusaStep(input)
    repairPaymentStep(inMedusa)
    when(
      { inMedusa },
      ({ inMedusa }) => inMedusa?.kind === "record_credit"
    ).then(() => {
      recordOrderCreditWorkflow.runAsStep({
        input: transform(
          { inMedusa },
          ({ inMedusa }) => inMedusa as RecordOrderCreditInput
        ),
      })
    })
    return new WorkflowResponse(repairDifferenceStep(input))
  }
)
