import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/**
 * Ties up what a lost event or a killed process left: refunds that still wait
 * for their label, and purchases whose payment never came to be.
 */
export default async function companyCreditLooseEnds(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const logger = container.resolve("logger")
  await credit.settleHeldRefunds()
  const reversed = await credit.reverseOrphans()
  if (reversed) {
    logger.warn(
      `company-credit: gave back ${reversed} purchase(s) without a payment`
    )
  }
}

export const config = {
  name: "company-credit-loose-ends",
  schedule: "* * * * *",
}
