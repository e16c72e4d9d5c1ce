import { z } from "@medusajs/framework/zod"
import { filledText, flag, optionalText } from "../../../../../utils/fields"
import { version } from "../../../../../utils/payables-fields"

export const AdminSetCompanyPayables = z.strictObject({
  legal_entity_id: filledText(255).nullish(),
  vendor_id: filledText(255).nullish(),
  reimbursements_excluded: flag.optional(),
  payment_hold: flag.optional(),
  payment_hold_reason: optionalText(2000),
  version,
})
export type AdminSetCompanyPayablesBody = z.output<
  typeof AdminSetCompanyPayables
>
