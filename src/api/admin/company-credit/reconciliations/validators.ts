import { z } from "@medusajs/framework/zod"
import { ids, momentText, page } from "../../../utils/filters"

export const AdminStartReconciliation = z.strictObject({
  company_ids: ids.optional(),
  since: momentText.optional(),
})
export type AdminStartReconciliationBody = z.output<
  typeof AdminStartReconciliation
>

export const AdminGetReconciliationsParams = z.strictObject(page(1000, 20))
export type AdminGetReconciliationsQuery = z.output<
  typeof AdminGetReconciliationsParams
>
