import { z } from "@medusajs/framework/zod"
import { COMPANY_STATUSES, IF_SPENT, RUN_STATUSES } from "../../../../domain"
import {
  amount,
  comment,
  countText,
  currencyCode,
  filledText,
  text,
} from "../../../utils/fields"
import { ids, listOf, page } from "../../../utils/filters"
import { isoDate } from "../../../utils/iso-date"

const MOST_COMPANIES = 10_000

const list = <T extends z.ZodType>(item: T, most: number) =>
  z
    .array(item, { error: "must be a list" })
    .min(1, "must not be empty")
    .max(most, `must have at most ${most}`)

const filter = z.strictObject({
  q: text(255).optional(),
  status: list(
    z.enum([...COMPANY_STATUSES, "deleted"], {
      error: `must be of ${COMPANY_STATUSES.join(", ")}, deleted`,
    }),
    10
  ).optional(),
  currency_code: list(currencyCode, 200).optional(),
  customer_group_id: list(filledText(255), 100).optional(),
  balance: z
    .strictObject({ gte: amount.optional(), lte: amount.optional() })
    .optional(),
})

/** Whether anything is selected is for the service to say, with a code. */
export const AdminStartReimbursementRun = z.strictObject({
  company_ids: z
    .array(filledText(255), { error: "must be a list" })
    .max(MOST_COMPANIES, `must have at most ${MOST_COMPANIES}`)
    .optional(),
  filter: filter.optional(),
  all: z.literal(true, { error: "must be true, or be left out" }).optional(),
  legal_entity_id: filledText(255).optional(),
  amount: amount.optional(),
  if_spent: z
    .enum(IF_SPENT, { error: `must be one of ${IF_SPENT.join(", ")}` })
    .optional(),
  posting_date: isoDate.optional(),
  comment,
})
export type AdminStartReimbursementRunBody = z.output<
  typeof AdminStartReimbursementRun
>

export const AdminPreviewReimbursementRunParams = z.strictObject({
  ...page(1000, 20),
})
export type AdminPreviewReimbursementRunQuery = z.output<
  typeof AdminPreviewReimbursementRunParams
>

export const AdminDecideReimbursementRun = z.strictObject({ comment })
export type AdminDecideReimbursementRunBody = z.output<
  typeof AdminDecideReimbursementRun
>

export const AdminGetReimbursementRunsParams = z.strictObject({
  status: listOf(z.enum(RUN_STATUSES)).optional(),
  legal_entity_id: ids.optional(),
  id: ids.optional(),
  approvable_by: filledText(255).optional(),
  approval_for: filledText(255).optional(),
  ...page(200, 20),
})
export type AdminReimbursementRunsQuery = z.output<
  typeof AdminGetReimbursementRunsParams
>

export const AdminGetReimbursementRunLinesParams = z.strictObject({
  status: listOf(
    z.enum(["pending", "posted", "skipped", "failed", "canceled"])
  ).optional(),
  code: listOf(text(100)).optional(),
  after_ord: countText(0).optional(),
  ...page(1000, 20),
})
export type AdminReimbursementRunLinesQuery = z.output<
  typeof AdminGetReimbursementRunLinesParams
>
