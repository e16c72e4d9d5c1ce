import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/** Ties the purchase to the order that stayed. */
export default async function companyCreditOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  await credit.tiePurchasesToOrder(event.data.id)
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "company-credit-order-placed" },
}
