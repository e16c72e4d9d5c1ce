import { z } from "@medusajs/framework/zod"
import { fieldNames, flag, text } from "../../../../../utils/fields"
import { page } from "../../../../../utils/filters"

export const AdminGetMembersParams = z.strictObject({
  fields: fieldNames,
  ...page(1000, 50),
})

const rights = {
  is_admin: flag.optional(),
  may_buy_on_account: flag.optional(),
  may_see_credit: flag.optional(),
  may_see_history: flag.optional(),
}

export const AdminAddMember = z.strictObject({
  ...rights,
  customer_id: text(255),
})
export type AdminAddMemberBody = z.output<typeof AdminAddMember>

export const AdminUpdateMember = z.strictObject(rights)
export type AdminUpdateMemberBody = z.output<typeof AdminUpdateMember>
