import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/** Goes on with conversions whose process died or gave up. */
export default async function companyCreditConversions(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  try {
    await credit.carryOnConversions()
  } catch (error) {
    container
      .resolve("logger")
      .error(`company-credit: conversions could not go on: ${error}`)
  }
}

export const config = {
  name: "company-credit-conversions",
  schedule: "* * * * *",
}
