import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"

/**
 * Starts the reimbursement runs that are due by a schedule; the job
 * company-credit-reimbursement-runs posts them.
 */
export default async function companyCreditReimbursementSchedules(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  try {
    await credit.startDueRuns()
  } catch (error) {
    container
      .resolve("logger")
      .error(`company-credit: schedules could not be looked at: ${error}`)
  }
}

export const config = {
  name: "company-credit-reimbursement-schedules",
  schedule: "* * * * *",
}
