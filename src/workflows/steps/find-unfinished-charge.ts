import type { CreateOrderTransactionDTO } from "@medusajs/framework/types"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { covers, lessOf, sumOf } from "../../domain"
import { refuse } from "../../modules/company-credit"
import { findOrderMoney } from "../utils/order-facts"

type Unfinished = {
  session_id: string | null
  transactions: CreateOrderTransactionDTO[]
  is_draft: boolean
}

/** Younger, it may be under way at another server. */
const UNDER_WAY_SECONDS = 10

const NOTHING: Unfinished = {
  session_id: null,
  transactions: [],
  is_draft: false,
}

/**
 * What the charge of an order left undone: money on account that the order does
 * not know of, and a draft that is wholly paid.
 *
 * @throws MedusaError `concurrent_update` while it may still be under way
 */
export const findUnfinishedChargeStep = createStep(
  "company-credit-find-unfinished-charge",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await findOrderMoney(container, order_id)
    if (!order || order.status === "canceled") {
      return new StepResponse(NOTHING)
    }
    const { unrecorded } = order
    const live = order.payments.filter((p) => p.on_account && !p.canceled)
    const last = live.at(-1)
    const uncaptured = sumOf(
      live.map(({ amount, captured }) => lessOf(amount, captured))
    )
    const is_draft =
      order.is_draft && live.length > 0 && covers(uncaptured, order.pending)
    if (!unrecorded.length && !is_draft) {
      return new StepResponse(NOTHING)
    }
    const is_charge =
      is_draft || unrecorded.some(({ reference }) => reference === "capture")
    if (is_charge && (!last || isUnderWay(last))) {
      throw refuse("concurrent_update")
    }
    return new StepResponse<Unfinished>({
      session_id: is_charge ? last!.payment_session_id : null,
      transactions: unrecorded.map((moved) => ({
        ...moved,
        order_id,
        amount: moved.amount as never,
        currency_code: order.currency_code,
      })),
      is_draft,
    })
  }
)

function isUnderWay({ created_at }: { created_at: string | Date }): boolean {
  return Date.now() - +new Date(created_at) < UNDER_WAY_SECONDS * 1000
}
