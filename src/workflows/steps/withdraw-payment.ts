import { Modules } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { ToldChange, isBeingMade } from "../../domain"
import { findChangesSince } from "../utils/order-changes"

type Input = {
  payment_id: string
  payment_collection_id: string | null
  order_id: string
  known: string | null
  told?: ToldChange
}

/**
 * Voids a payment that no longer fits its order, as Medusa does at an edit: its
 * collection is put aside first, by which the provider knows that the order
 * goes on and keeps the charge. Not while Medusa is about to do the same.
 */
export const withdrawPaymentStep = createStep(
  "company-credit-withdraw-payment",
  async (input: Input, { container }) => {
    const { payment_id, payment_collection_id, order_id, known, told } = input
    const changes = await findChangesSince(container, order_id, known)
    if (isBeingMade(changes, told, new Date())) {
      return new StepResponse(void 0)
    }
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
