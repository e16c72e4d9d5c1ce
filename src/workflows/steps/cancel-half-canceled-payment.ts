import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { RepairInMedusa } from "../../types"

/**
 * Cancels a payment by Medusa's own module, which has the provider give back
 * what is still on account. A second time changes nothing.
 */
export const cancelHalfCanceledPaymentStep = createStep(
  "company-credit-cancel-half-canceled-payment",
  async (repair: RepairInMedusa, { container }) => {
    if (repair) {
      await container
        .resolve(Modules.PAYMENT)
        .cancelPayment(repair.cancel_payment_id)
    }
    return new StepResponse(null)
  }
)
