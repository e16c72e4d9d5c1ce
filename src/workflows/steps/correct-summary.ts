import type { MedusaContainer } from "@medusajs/framework/types"
import {
  BigNumber,
  Modules,
  createRawPropertiesFromBigNumber,
} from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { lessOf, sumOf } from "../../domain"
import { exact } from "../utils/exact"

export type CorrectSummaryInput = { order_id: string }

/**
 * Sums up anew what came in and went out for an order, as Medusa does at its
 * next change: until then the order page would ask for a refund that was made.
 * Not undone: whatever else fails, it was wrong.
 */
export const correctSummaryStep = createStep(
  "company-credit-correct-summary",
  async ({ order_id }: CorrectSummaryInput, { container }) => {
    const orders = orderBooks(container)
    const { version } = await orders.retrieveOrder(order_id)
    const [summary] = await orders.listOrderSummaries({ order_id, version })
    if (!summary) {
      return new StepResponse(undefined)
    }
    const { totals } = summary
    const moved = (await orders.listOrderTransactions({ order_id })).map(
      ({ raw_amount }) => exact(raw_amount)
    )
    const summed = exact(totals.raw_transaction_total)
    const lost = lessOf(sumOf(moved), summed)
    const came = moved.filter((amount) => !amount.startsWith("-"))
    const went = moved.filter((amount) => amount.startsWith("-"))
    const corrected = {
      id: summary.id,
      totals: {
        ...totals,
        transaction_total: new BigNumber(sumOf(moved)),
        paid_total: new BigNumber(sumOf(came)),
        refunded_total: new BigNumber(lessOf("0", ...went)),
        pending_difference: new BigNumber(
          lessOf(exact(totals.raw_pending_difference), lost)
        ),
      },
    }
    createRawPropertiesFromBigNumber([corrected])
    await orders.updateOrderSummaries([corrected])
    return new StepResponse(undefined)
  }
)

/** Methods that Medusa makes from its models, and has in no type. */
type OrderBooks = {
  retrieveOrder(id: string): Promise<{ version: number }>
  listOrderSummaries(filters: {
    order_id: string
    version: number
  }): Promise<{ id: string; totals: Totals }[]>
  listOrderTransactions(filters: {
    order_id: string
  }): Promise<{ raw_amount: unknown }[]>
  updateOrderSummaries(data: { id: string; totals: Totals }[]): Promise<unknown>
}

type Totals = Record<string, unknown>

function orderBooks(container: MedusaContainer): OrderBooks {
  return container.resolve(Modules.ORDER) as unknown as OrderBooks
}
