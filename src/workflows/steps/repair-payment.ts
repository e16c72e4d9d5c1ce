import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { RepairInMedusa } from "../../types"

/**
 * Has Medusa's payment module cancel a payment, which makes the provider give
 * back what is still on account, or take out a refund that no entry stands
 * for. A second time changes nothing.
 */
export const repairPaymentStep = createStep(
  "company-credit-repair-payment",
  async (repair: RepairInMedusa | null, { container }) => {
    const payment = container.resolve(Modules.PAYMENT)
    if (repair?.kind === "cancel_payment") {
      await payment.cancelPayment(repair.payment_id)
    } else if (repair?.kind === "remove_refund") {
      await payment.deleteRefunds([repair.refund_id])
    }
    return new StepResponse(null)
  }
)
