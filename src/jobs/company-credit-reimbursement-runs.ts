import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../types"
import { postReimbursementRunWorkflow } from "../workflows"

/**
 * Goes on with reimbursement runs whose process died or gave up. It only begins
 * them: Medusa calls a job again when its last call is over.
 */
export default async function companyCreditReimbursementRuns(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  try {
    for (const run_id of await credit.listUnfinishedRuns()) {
      await postReimbursementRunWorkflow(container).run({ input: { run_id } })
    }
  } catch (error) {
    container
      .resolve("logger")
      .error(`company-credit: reimbursement runs could not go on: ${error}`)
  }
}

export const config = {
  name: "company-credit-reimbursement-runs",
  schedule: "* * * * *",
}
