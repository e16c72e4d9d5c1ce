import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type CompanyCreditService from "../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { ChargeOrderInput } from "../charge-order"

type Order = {
  payment_collections: { payment_sessions: Session[] | null }[] | null
}
type Session = { id: string; context: Record<string, unknown> | null }

/**
 * The payment session an earlier request with the same idempotency key charged
 * this order with, or null. The key stands in the session's context, which
 * only the server writes.
 */
export const findEarlierChargeStep = createStep(
  "company-credit-find-earlier-charge",
  async (input: ChargeOrderInput, { container }) => {
    const { actor: _, idempotency_key: key, ...body } = input
    if (key === undefined) {
      return new StepResponse<{ session_id: string } | null>(null)
    }
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.claimRequest({ operation: "order.charge", key, body })
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "payment_collections.payment_sessions.id",
        "payment_collections.payment_sessions.context",
      ],
      filters: { id: input.order_id },
    })
    const [order] = data as unknown as Order[]
    const session = (order?.payment_collections ?? [])
      .flatMap(({ payment_sessions }) => payment_sessions ?? [])
      .find(({ context }) => context?.company_credit_request === key)
    const booked =
      session && (await credit.retrievePurchaseEntry(session.id)) !== null
    return new StepResponse<{ session_id: string } | null>(
      booked ? { session_id: session.id } : null
    )
  }
)
