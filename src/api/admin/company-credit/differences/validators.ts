import { z } from "@medusajs/framework/zod"
import { DIFFERENCE_KINDS, DIFFERENCE_STATUSES } from "../../../../domain"
import { filledText, text } from "../../../utils/fields"
import { listOf, page } from "../../../utils/filters"

export const AdminGetDifferencesParams = z.strictObject({
  status: listOf(z.enum(DIFFERENCE_STATUSES)).optional(),
  kind: listOf(z.enum(DIFFERENCE_KINDS)).optional(),
  company_id: text(255).optional(),
  order_id: text(255).optional(),
  reconciliation_id: text(255).optional(),
  ...page(1000, 20),
})
export type AdminGetDifferencesQuery = z.output<
  typeof AdminGetDifferencesParams
>

export const AdminDismissDifference = z.strictObject({
  comment: filledText(2000),
})
export type AdminDismissDifferenceBody = z.output<typeof AdminDismissDifference>
