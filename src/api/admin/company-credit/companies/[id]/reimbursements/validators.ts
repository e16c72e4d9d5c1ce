import { z } from "@medusajs/framework/zod"
import {
  amount,
  comment,
  currencyCode,
  flag,
  poNumber,
} from "../../../../../utils/fields"

export const AdminReimburse = z.strictObject({
  amount,
  currency_code: currencyCode.optional(),
  po_number: poNumber,
  comment,
  comment_is_public: flag.optional(),
})
export type AdminReimburseBody = z.output<typeof AdminReimburse>
