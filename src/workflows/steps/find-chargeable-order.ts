import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../modules/company-credit"

/**
 * @throws MedusaError `order_not_found`, `order_not_chargeable`,
 * `order_without_customer`
 */
export const findChargeableOrderStep = createStep(
  "company-credit-find-chargeable-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "status", "is_draft_order", "customer_id"],
      filters: { id: order_id },
    })
    const [order] = data
    if (!order) {
      throw refuse("order_not_found")
    }
    if (["canceled", "archived"].includes(order.status)) {
      throw refuse("order_not_chargeable", { status: order.status })
    }
    if (!order.customer_id) {
      throw refuse("order_without_customer")
    }
    return new StepResponse({
      id: order.id,
      is_draft: Boolean(order.is_draft_order),
      customer_id: order.customer_id,
    })
  }
)
