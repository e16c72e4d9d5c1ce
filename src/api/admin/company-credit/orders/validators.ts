import { z } from "@medusajs/framework/zod"
import { comment, poNumber, text } from "../../../utils/fields"

export const AdminChargeOrder = z.strictObject({
  po_number: poNumber,
  comment,
  provider_id: text(255).optional(),
})
export type AdminChargeOrderBody = z.output<typeof AdminChargeOrder>
