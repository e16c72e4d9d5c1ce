import { z } from "@medusajs/framework/zod"
import { text } from "../../utils/fields"
import {
  historyFilters,
  historyPage,
} from "../../admin/company-credit/companies/[id]/history/validators"

export const StoreGetCompanyParams = z.strictObject({
  company_id: text(255).optional(),
})

export const StoreGetHistoryParams = z.strictObject({
  company_id: text(255).optional(),
  ...historyFilters,
  ...historyPage,
})
export type StoreHistoryQuery = z.output<typeof StoreGetHistoryParams>
