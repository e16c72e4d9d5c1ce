import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"

type Input = { payment_id: string; payment_collection_id: string | null }

/**
 * Voids a payment that no longer fits its order, as Medusa does at an edit: its
 * collection is put aside first, by which the provider knows that the order
 * goes on and keeps the charge.
 */
export const withdrawPaymentStep = createStep(
  "company-credit-withdraw-payment",
  async ({ payment_id, payment_collection_id }: Input, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    if (payment_collection_id) {
      const { captures } = await payments.retrievePayment(payment_id, {
        relations: ["captures"],
      })
      await payments.updatePaymentCollections(payment_collection_id, {
        status: captures?.length ? "partially_captured" : "canceled",
      } as never)
    }
    await payments.cancelPayment(payment_id)
    return new StepResponse(void 0)
  }
)
