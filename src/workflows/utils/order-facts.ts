import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MisrecordedRefund, SettledPayment, lessOf, sumOf } from "../../domain"
import type CompanyCreditService from "../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE, PROVIDER_PREFIX } from "../../types"
import {
  Order,
  UnrecordedMove,
  isInFlux,
  misrecordedOf,
  sum,
  undoneOf,
  unrecorded,
  unwrittenOn,
} from "./order-transactions"
import { UNPAID_FIELDS, isMisSummed, unpaidOf } from "./pending"
import { exact } from "./exact"

type PurchaseOfOrder = Awaited<
  ReturnType<CompanyCreditService["listPurchasesOfOrder"]>
>[number]

/** What Medusa knows of an order's money. Amounts in the order's currency. */
export type OrderMoney = {
  id: string
  status: string
  is_draft: boolean
  customer_id: string | null
  currency_code: string
  /** Total less all money that came in and went out. */
  pending: string
  coming_back: string
  payments: (SettledPayment & { created_at: string | Date })[]
  purchases: PurchaseOfOrder[]
  unrecorded: UnrecordedMove[]
  /** Refunds that the order has wrong. */
  misrecorded: MisrecordedRefund[]
  /** Medusa's sum of what came in and went out is not what it should be. */
  mis_summed: boolean
  /** By persons, of any payment: not what a change of the order gave back. */
  refunded_by_hand: { amount: string; created_at: string | Date }[]
  open: { id: string; amount: string } | null
  /** A refund is being written, or the order canceled: ask again later. */
  in_flux: boolean
}

const OPEN = ["not_paid", "awaiting"]
const WITHDRAWN = ["canceled", "partially_captured"]

const FIELDS = [
  "id",
  "status",
  "is_draft_order",
  "customer_id",
  ...UNPAID_FIELDS,
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.raw_amount",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.payment_session_id",
  "payment_collections.payments.raw_amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.created_at",
  "payment_collections.payments.captures.id",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.created_at",
  "payment_collections.payments.refunds.metadata",
  "transactions.raw_amount",
  "transactions.reference",
  "transactions.reference_id",
]

export async function findOrderMoney(
  container: MedusaContainer,
  order_id: string
): Promise<OrderMoney | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const purchases = await credit.listPurchasesOfOrder(order_id)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: order_id },
  })
  const order = data[0] as unknown as Order | undefined
  if (!order) {
    return null
  }
  const { unpaid, coming_back } = unpaidOf(order)
  const misrecorded = misrecordedOf(order)
  return {
    id: order.id,
    status: order.status,
    is_draft: Boolean(order.is_draft_order),
    customer_id: order.customer_id,
    currency_code: order.currency_code,
    pending: sumOf([
      lessOf(unpaid, unrecorded(order, purchases)),
      ...misrecorded.map(({ excess }) => excess),
    ]),
    coming_back,
    payments: paymentsOf(order, purchases),
    purchases,
    unrecorded: unwrittenOn(order),
    misrecorded,
    mis_summed: isMisSummed(order),
    refunded_by_hand: refundedByHand(order),
    open: openOf(order),
    in_flux: isInFlux(order),
  }
}

function paymentsOf(
  order: Order,
  purchases: PurchaseOfOrder[]
): OrderMoney["payments"] {
  return (order.payment_collections ?? [])
    .flatMap(({ id, status, payments }) =>
      (payments ?? []).map((payment) => ({
        id: payment.id,
        created_at: payment.created_at,
        payment_session_id: payment.payment_session_id,
        payment_collection_id: id,
        provider_id: payment.provider_id,
        on_account: payment.provider_id.startsWith(PROVIDER_PREFIX),
        amount: exact(payment.raw_amount),
        captured: lessOf(sum(payment.captures), undoneOf(payment, purchases)),
        refunded: sum(payment.refunds),
        canceled: Boolean(payment.canceled_at),
        withdrawn: WITHDRAWN.includes(status),
      }))
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function refundedByHand(order: Order): OrderMoney["refunded_by_hand"] {
  return (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap(({ refunds }) => refunds ?? [])
    .filter(({ metadata }) => !metadata?.company_credit_order_change)
    .map(({ raw_amount, created_at }) => ({
      amount: exact(raw_amount),
      created_at,
    }))
}

function openOf({ payment_collections }: Order) {
  const open = (payment_collections ?? []).find(({ status }) =>
    OPEN.includes(status)
  )
  return open ? { id: open.id, amount: exact(open.raw_amount) } : null
}
