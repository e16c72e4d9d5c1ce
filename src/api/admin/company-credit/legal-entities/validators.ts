import { z } from "@medusajs/framework/zod"
import {
  CURRENCY_RULES,
  IF_SPENT,
  MOST_SEQUENCE_DIGITS,
} from "../../../../domain"
import {
  amount,
  count,
  currencyCode,
  filledText,
  flag,
  optionalText,
  text,
} from "../../../utils/fields"
import { ids, orderBy, page } from "../../../utils/filters"
import {
  currencies,
  paymentMethod,
  paymentTerms,
  version,
} from "../../../utils/payables-fields"

export const AdminGetLegalEntitiesParams = z.strictObject({
  q: text(255).optional(),
  id: ids.optional(),
  accounting_currency: currencies.optional(),
  order: orderBy(["name", "created_at", "updated_at"]).default("name"),
  ...page(1000, 20),
})
export type AdminLegalEntitiesQuery = z.output<
  typeof AdminGetLegalEntitiesParams
>

/** An unfinished one may be kept; a run refuses it then. */
const template = z.strictObject({
  name_pattern: filledText(255),
  vendor_group: optionalText(50),
  payment_method: paymentMethod.nullish(),
  payment_terms: paymentTerms.nullish(),
  currency_rule: z
    .enum(CURRENCY_RULES, {
      error: `must be one of ${CURRENCY_RULES.join(", ")}`,
    })
    .optional(),
  currency_code: currencyCode.nullish(),
})

const approver = z.strictObject({
  user_id: filledText(255),
  limit: amount.nullish(),
})

const payer = z.strictObject({
  name: filledText(255),
  iban: text(60),
  bic: text(20).nullish(),
})

const schedule = z.strictObject({
  cron: filledText(100),
  timezone: filledText(100).optional(),
  if_spent: z
    .enum(IF_SPENT, { error: `must be one of ${IF_SPENT.join(", ")}` })
    .optional(),
})

export const AdminPreviewScheduleParams = schedule.pick({
  cron: true,
  timezone: true,
})
export type AdminPreviewScheduleQuery = z.output<
  typeof AdminPreviewScheduleParams
>

/** JavaScript counts exactly beyond the largest of them. */
const nextNumber = z
  .number({ error: "must be a whole number" })
  .int("must be a whole number")

const sequence = z.strictObject({
  prefix: text(50).optional(),
  width: count(1, MOST_SEQUENCE_DIGITS).optional(),
  next_number: nextNumber.optional(),
})

const fields = {
  name: filledText(255),
  is_default: z
    .literal(true, {
      error: "must be true: to take it away, make another one the default",
    })
    .optional(),
  accounting_currency: currencyCode,
  minimum_reimbursement: amount.optional(),
  one_time_vendor_template: template.nullish(),
  payment_terms: paymentTerms.optional(),
  approval_required: flag.optional(),
  approvers: z
    .array(approver, { error: "must be a list" })
    .max(100, "must have at most 100")
    .optional(),
  payer: payer.nullish(),
  reimbursement_schedule: schedule.nullish(),
  number_sequences: z
    .strictObject({
      reimbursement: sequence.optional(),
      vendor_invoice: sequence.optional(),
      vendor_account: sequence.optional(),
    })
    .optional(),
}

export const AdminCreateLegalEntity = z.strictObject(fields)
export type AdminCreateLegalEntityBody = z.output<typeof AdminCreateLegalEntity>

export const AdminUpdateLegalEntity = z.strictObject({
  ...fields,
  name: fields.name.optional(),
  accounting_currency: fields.accounting_currency.optional(),
  version,
})
export type AdminUpdateLegalEntityBody = z.output<typeof AdminUpdateLegalEntity>
