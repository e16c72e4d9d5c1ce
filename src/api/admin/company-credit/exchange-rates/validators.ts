import { z } from "@medusajs/framework/zod"
import { comment, currencyCode, text } from "../../../utils/fields"
import {
  ids,
  listOf,
  momentFilter,
  momentText,
  orderBy,
  page,
} from "../../../utils/filters"

const currencies = listOf(
  currencyCode.transform((code) => code.toLowerCase())
).optional()

const when = z.union([momentText], {
  error: "must be a date or a moment (ISO 8601)",
})

export const AdminGetExchangeRatesParams = z.strictObject({
  id: ids.optional(),
  from: currencies,
  to: currencies,
  source: listOf(text(100)).optional(),
  withdrawn: z
    .enum(["true", "false"], { error: "must be true or false" })
    .transform((value) => value === "true")
    .optional(),
  effective_at: momentFilter.optional(),
  order: orderBy(["effective_at", "created_at"]).default("-effective_at"),
  ...page(1000, 20),
})
export type AdminExchangeRatesQuery = z.output<
  typeof AdminGetExchangeRatesParams
>

export const AdminGetExchangeRatePairsParams = z.strictObject({
  currency: currencyCode.transform((code) => code.toLowerCase()).optional(),
  ...page(1000, 20),
})
export type AdminExchangeRatePairsQuery = z.output<
  typeof AdminGetExchangeRatePairsParams
>

export const AdminGetRateInForceParams = z.strictObject({
  from: text(10),
  to: text(10),
  at: when.optional(),
})
export type AdminRateInForceQuery = z.output<typeof AdminGetRateInForceParams>

/** Whether it is a rate is for the domain to say. */
const rate = z.union([text(64), z.number()], {
  error: "must be an exchange rate, as text or number",
})

export const AdminCreateExchangeRate = z.strictObject({
  from: text(10),
  to: text(10),
  rate,
  effective_at: when.optional(),
  comment,
})
export type AdminCreateExchangeRateBody = z.output<
  typeof AdminCreateExchangeRate
>

export const AdminWithdrawExchangeRate = z.strictObject({ reason: comment })
export type AdminWithdrawExchangeRateBody = z.output<
  typeof AdminWithdrawExchangeRate
>
