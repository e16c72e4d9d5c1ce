import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleOrder } from "../workflows/utils/settle-until-done"

/** Brings what an order has on account in line with its new total. */
export default async function companyCreditOrderChanged({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>) {
  await settleOrder(container, event.data.order_id)
}

export const config: SubscriberConfig = {
  event: [
    "order-edit.confirmed",
    "order.return_requested",
    "order.return_received",
    "order.claim_created",
    "order.exchange_created",
  ],
  context: { subscriberId: "company-credit-order-changed" },
}
