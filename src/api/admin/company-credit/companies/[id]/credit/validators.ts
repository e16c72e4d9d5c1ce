import { z } from "@medusajs/framework/zod"
import {
  amount,
  comment,
  count,
  currencyCode,
  flag,
} from "../../../../../utils/fields"

export const AdminSetCredit = z.strictObject({
  credit_limit: amount.optional(),
  exceed_limit: flag.optional(),
  currency_code: currencyCode.optional(),
  reason: comment,
  terms_version: count(0).optional(),
})
export type AdminSetCreditBody = z.output<typeof AdminSetCredit>
