import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type { RecordedRefund } from "../../types"
import { findOrderMoney } from "../utils/order-facts"
import { OrderTotals, UNPAID_FIELDS, unpaidOf } from "../utils/pending"

type Input = { order_id: string; entry_id: string; refunds: RecordedRefund[] }

type Order = OrderTotals & {
  status: string
  credit_lines: { reference_id: string | null }[] | null
}

/**
 * What Medusa writes on an order beside a refund, so that the refunded money
 * does not look unpaid: a credit line. Null when it is there already, or
 * nothing looks unpaid. The refund is among the order's transactions by now.
 */
export const planRefundCreditLineStep = createStep(
  "company-credit-plan-refund-credit-line",
  async ({ order_id, entry_id, refunds }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "status", "credit_lines.reference_id", ...UNPAID_FIELDS],
      filters: { id: order_id },
    })
    const order = data[0] as unknown as Order
    const isThere = order.credit_lines?.some(
      ({ reference_id }) => reference_id === entry_id
    )
    const { unpaid, coming_back } = unpaidOf(order)
    const money = await findOrderMoney(container, order_id)
    const excess = money?.misrecorded.map(({ excess }) => excess) ?? []
    const pending = MathBN.sum(MathBN.sub(unpaid, coming_back), ...excess)
    const refunded = MathBN.sum(...refunds.map(({ amount }) => amount))
    const amount = MathBN.min(pending, refunded)
    const isWanted =
      !isThere && order.status !== "canceled" && MathBN.gt(amount, 0)
    return new StepResponse<{ amount: string } | null>(
      isWanted ? { amount: amount.toFixed() } : null
    )
  }
)
