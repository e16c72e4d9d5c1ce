import { z } from "@medusajs/framework/zod"
import { COMPANY_STATUSES } from "../../../../domain"
import {
  currencyCode,
  fieldNames,
  filledText,
  flag,
  metadata,
  optionalText,
  text,
} from "../../../utils/fields"
import {
  amountFilter,
  ids,
  listOf,
  orderBy,
  page,
} from "../../../utils/filters"
import { flagText } from "../../../utils/payables-fields"

/** A company's own columns, and those of its account. */
export const COMPANY_ORDERS = [
  "id",
  "name",
  "status",
  "email",
  "external_id",
  "created_at",
  "updated_at",
] as const
export const ACCOUNT_ORDERS = [
  "currency_code",
  "credit_limit",
  "outstanding_balance",
  "available_credit",
] as const

const email = z
  .union([
    z.email("must be an e-mail address").max(255, "must be shorter"),
    z.literal("").transform(() => null),
  ])
  .nullish()

export const AdminGetCompanyParams = z.strictObject({
  fields: fieldNames,
})

export const AdminGetCompaniesParams = z.strictObject({
  fields: fieldNames,
  q: text(255).optional(),
  id: ids.optional(),
  status: listOf(z.enum(COMPANY_STATUSES)).optional(),
  external_id: ids.optional(),
  customer_id: ids.optional(),
  customer_group_id: ids.optional(),
  legal_entity_id: ids.optional(),
  vendor_id: ids.optional(),
  payment_hold: flagText.optional(),
  reimbursements_excluded: flagText.optional(),
  currency_code: listOf(
    currencyCode.transform((code) => code.toLowerCase())
  ).optional(),
  credit_limit: amountFilter.optional(),
  outstanding_balance: amountFilter.optional(),
  available_credit: amountFilter.optional(),
  order: orderBy([...COMPANY_ORDERS, ...ACCOUNT_ORDERS]).default("name"),
  ...page(1000, 20),
})

const fields = {
  name: filledText(255),
  status: z.enum(COMPANY_STATUSES).optional(),
  email,
  phone: optionalText(50),
  vat_id: optionalText(50),
  external_id: optionalText(255),
  payment_on_account: flag.optional(),
  metadata,
}

export const AdminCreateCompany = z.strictObject({
  ...fields,
  currency_code: currencyCode,
})
export type AdminCreateCompanyBody = z.output<typeof AdminCreateCompany>

export const AdminUpdateCompany = z.strictObject({
  ...fields,
  name: fields.name.optional(),
  currency_code: currencyCode.optional(),
})
export type AdminUpdateCompanyBody = z.output<typeof AdminUpdateCompany>
