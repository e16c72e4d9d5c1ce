import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE, SYSTEM_ACTOR } from "../types"
import {
  carryOutReconciliationWorkflow,
  startReconciliationWorkflow,
} from "../workflows"

/**
 * Compares all credit histories with Medusa's orders, payments and refunds,
 * and totals with entries. It repairs nothing. Of several workers one does it:
 * the database knows which.
 */
export default async function companyCreditReconciliation(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const logger = container.resolve("logger")
  try {
    const started = await startReconciliationWorkflow(container).run({
      input: { actor: SYSTEM_ACTOR },
    })
    await carryOutReconciliationWorkflow(container).run({
      input: { id: started.result.id },
    })
    const { open_differences } = await credit.retrieveReconciliation(
      started.result.id
    )
    if (open_differences) {
      logger.warn(
        `company-credit: differences between credit history and orders: ${open_differences}`
      )
    }
  } catch (error) {
    if ((error as { code?: unknown }).code === "reconciliation_running") {
      logger.info("company-credit: a reconciliation is running elsewhere")
      return
    }
    throw error
  }
}

export const config = {
  name: "company-credit-reconciliation",
  // Read before any configuration is: the environment is all there is.
  schedule: process.env.COMPANY_CREDIT_RECONCILIATION_SCHEDULE || "17 3 * * *",
}
