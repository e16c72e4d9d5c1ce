import { z } from "@medusajs/framework/zod"
import { COMPANY_STATUSES } from "../../../../domain"
import { comment, count, currencyCode, text } from "../../../utils/fields"
import { listOf, page } from "../../../utils/filters"
import { rate } from "../companies/[id]/credit/currency/validators"

const MOST_COMPANIES = 20_000

/** Whether anything is selected is for the service to say, with a code. */
const selection = {
  company_ids: z.array(text(255)).max(MOST_COMPANIES).optional(),
  filter: z
    .strictObject({
      q: text(255).optional(),
      status: z.array(z.enum(COMPANY_STATUSES)).min(1).max(10).optional(),
      currency_code: z.array(currencyCode).min(1).max(200).optional(),
    })
    .optional(),
  all: z.literal(true, { error: "must be true, or be left out" }).optional(),
}

const target = {
  currency_code: currencyCode,
  rates: z
    .record(text(10), rate, { error: "must be an object of exchange rates" })
    .optional(),
}

export const AdminConvertCredit = z.strictObject({
  ...selection,
  ...target,
  reason: comment,
})
export type AdminConvertCreditBody = z.output<typeof AdminConvertCredit>

export const AdminPreviewConversion = z.strictObject({
  ...selection,
  ...target,
})
export type AdminPreviewConversionBody = z.output<typeof AdminPreviewConversion>

/** The page stands in the body, beside a selection that may be long. */
export const AdminPreviewConversionCompanies = AdminPreviewConversion.extend({
  limit: count(0, 1000).default(20),
  offset: count(0).default(0),
})
export type AdminPreviewConversionCompaniesBody = z.output<
  typeof AdminPreviewConversionCompanies
>

export const AdminGetConversionsParams = z.strictObject({ ...page(1000, 20) })
export type AdminConversionsQuery = z.output<typeof AdminGetConversionsParams>

export const AdminGetConversionCompaniesParams = z.strictObject({
  status: listOf(
    z.enum(["pending", "done", "unchanged", "failed", "canceled"])
  ).optional(),
  ...page(1000, 20),
})
export type AdminConversionCompaniesQuery = z.output<
  typeof AdminGetConversionCompaniesParams
>
