import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/** Posts a refund that had to wait for its label. */
export default async function companyCreditPaymentRefunded({
  container,
}: SubscriberArgs<{ id: string }>) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  await credit.settleHeldRefunds()
}

export const config: SubscriberConfig = {
  event: "payment.refunded",
  context: { subscriberId: "company-credit-payment-refunded" },
}
