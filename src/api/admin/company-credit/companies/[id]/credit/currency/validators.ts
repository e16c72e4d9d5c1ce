import { z } from "@medusajs/framework/zod"
import {
  amount,
  comment,
  count,
  currencyCode,
  text,
} from "../../../../../../utils/fields"

/** Whether it is a rate is for the domain to say. */
export const rate = z.union([text(64), z.number()], {
  error: "must be an exchange rate, as text or number",
})

export const AdminChangeCreditCurrency = z.strictObject({
  currency_code: currencyCode,
  rate: rate.optional(),
  credit_limit: amount.optional(),
  reason: comment,
  terms_version: count(0).optional(),
})
export type AdminChangeCreditCurrencyBody = z.output<
  typeof AdminChangeCreditCurrency
>

export const AdminPreviewCreditCurrencyParams = z.strictObject({
  currency_code: currencyCode,
  rate: text(64).optional(),
  credit_limit: text(64).optional(),
})
export type AdminPreviewCreditCurrencyQuery = z.output<
  typeof AdminPreviewCreditCurrencyParams
>
