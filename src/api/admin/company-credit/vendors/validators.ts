import { z } from "@medusajs/framework/zod"
import { VENDOR_ORDERS } from "../../../../types"
import {
  count,
  currencyCode,
  filledText,
  flag,
  optionalText,
  text,
} from "../../../utils/fields"
import { ids, listOf, orderBy, page } from "../../../utils/filters"
import {
  currencies,
  flagText,
  numberText,
  paymentMethod,
  paymentTerms,
  version,
} from "../../../utils/payables-fields"

export const AdminGetVendorsParams = z.strictObject({
  q: text(255).optional(),
  id: ids.optional(),
  legal_entity_id: ids.optional(),
  account_number: listOf(text(50)).optional(),
  payment_method: listOf(paymentMethod).optional(),
  payment_currency: currencies.optional(),
  vendor_group: listOf(text(50)).optional(),
  bank_verified: flagText.optional(),
  on_hold: flagText.optional(),
  is_one_time: flagText.optional(),
  is_active: flagText.optional(),
  company_id: ids.optional(),
  order: orderBy(VENDOR_ORDERS).default("account_number"),
  ...page(1000, 20),
})
export type AdminVendorsQuery = z.output<typeof AdminGetVendorsParams>

const email = z
  .union([
    z.email("must be an e-mail address").max(255, "must be shorter"),
    z.literal("").transform(() => null),
  ])
  .nullish()

const address = z.strictObject({
  address_1: optionalText(255),
  address_2: optionalText(255),
  postal_code: optionalText(20),
  city: optionalText(100),
  province: optionalText(100),
  country_code: text(2)
    .regex(/^[a-zA-Z]{2}$/, "must be a country code of two letters")
    .transform((code) => code.toLowerCase())
    .nullish(),
})

const bankAccount = z.union(
  [
    z.strictObject({ iban: text(60), bic: text(20).nullish() }),
    z.strictObject({ account_number: text(60), routing_number: text(20) }),
  ],
  {
    error:
      "must have an iban and perhaps a bic, or an account_number and a routing_number",
  }
)

const fields = {
  name: filledText(255),
  vendor_group: optionalText(50),
  contact_name: optionalText(255),
  email,
  phone: optionalText(50),
  address: address.optional(),
  payment_method: paymentMethod,
  payment_currency: currencyCode.nullish(),
  payment_terms: paymentTerms.nullish(),
  bank_account: bankAccount.nullish(),
  on_hold: flag.optional(),
  hold_reason: optionalText(2000),
  is_one_time: flag.optional(),
  is_active: flag.optional(),
}

export const AdminCreateVendor = z.strictObject({
  ...fields,
  legal_entity_id: filledText(255).optional(),
  account_number: numberText(50).optional(),
})
export type AdminCreateVendorBody = z.output<typeof AdminCreateVendor>

export const AdminUpdateVendor = z.strictObject({
  ...fields,
  name: fields.name.optional(),
  payment_method: fields.payment_method.optional(),
  version,
})
export type AdminUpdateVendorBody = z.output<typeof AdminUpdateVendor>

/** Required here: it says which bank account was looked at. */
export const AdminVerifyBankAccount = z.strictObject({ version: count(1) })
export type AdminVerifyBankAccountBody = z.output<typeof AdminVerifyBankAccount>
