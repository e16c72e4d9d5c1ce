import { z } from "@medusajs/framework/zod"
import { optionalText } from "../../../../../utils/fields"

export const AdminReverseReimbursement = z.strictObject({
  reason: optionalText(1500),
})
export type AdminReverseReimbursementBody = z.output<
  typeof AdminReverseReimbursement
>
