import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/** Gives back all that a cancelled order still has on account. */
export default async function companyCreditOrderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  await credit.reverseCanceledOrder(event.data.id)
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "company-credit-order-canceled" },
}
