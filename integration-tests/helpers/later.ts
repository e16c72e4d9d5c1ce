import looseEnds from "../../src/jobs/company-credit-loose-ends"
import { reconciliationTools } from "../http/admin/cases/reconciliation-tools"
import type { Suite } from "./suite"

/** Ten minutes pass, and the background job runs. */
export async function later(suite: Suite): Promise<void> {
  const back = (table: string, ...columns: string[]) =>
    columns.map(
      (one) => `update ${table} set ${one} = ${one} - interval '10 minutes'`
    )
  await reconciliationTools(suite).unguarded(
    ...back("company_credit_purchase", "created_at", "updated_at"),
    ...back("company_credit_former_session", "created_at"),
    ...back("order_change", "confirmed_at"),
    ...back("refund", "created_at"),
    ...back("capture", "created_at")
  )
  await looseEnds(suite.container)
}
