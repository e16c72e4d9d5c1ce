import { z } from "@medusajs/framework/zod"
import { text } from "../../utils/fields"
import {
  historyFilters,
  historyPage,
  keysetBySeq,
} from "../../admin/company-credit/companies/[id]/history/validators"

export const StoreGetCompanyParams = z.strictObject({
  company_id: text(255).optional(),
})

const historyParams = z.strictObject({
  company_id: text(255).optional(),
  ...historyFilters,
  ...historyPage,
})

export const StoreGetHistoryParams = keysetBySeq(historyParams)
export type StoreHistoryQuery = z.output<typeof historyParams>
