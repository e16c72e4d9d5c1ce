import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleOrder } from "../workflows/utils/settle-until-done"

/** What each event of Medusa tells of, by the kinds of an order's changes. */
const TOLD: Record<string, string> = {
  "order-edit.confirmed": "edit",
  "order.return_requested": "return_request",
  "order.return_received": "return_receive",
  "order.claim_created": "claim",
  "order.exchange_created": "exchange",
}

type Told = {
  order_id: string
  return_id?: string
  claim_id?: string
  exchange_id?: string
  actions?: { id: string }[]
}

/** Brings what an order has on account in line with its new total. */
export default async function companyCreditOrderChanged({
  event: { name, data },
  container,
}: SubscriberArgs<Told>) {
  const { order_id, return_id, claim_id, exchange_id, actions = [] } = data
  await settleOrder(container, order_id, {
    change_type: TOLD[name],
    told_at: new Date(),
    references: [
      ...[return_id, claim_id, exchange_id],
      ...actions.map(({ id }) => id),
    ].filter((id) => id !== undefined),
  })
}

export const config: SubscriberConfig = {
  event: Object.keys(TOLD),
  context: { subscriberId: "company-credit-order-changed" },
}
