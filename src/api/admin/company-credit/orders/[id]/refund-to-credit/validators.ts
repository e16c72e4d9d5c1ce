import { z } from "@medusajs/framework/zod"
import {
  amount,
  comment,
  flag,
  poNumber,
  text,
} from "../../../../../utils/fields"

export const AdminRefundToCredit = z.strictObject({
  amount,
  company_id: text(255).optional(),
  po_number: poNumber,
  comment,
  comment_is_public: flag.optional(),
})
export type AdminRefundToCreditBody = z.output<typeof AdminRefundToCredit>
