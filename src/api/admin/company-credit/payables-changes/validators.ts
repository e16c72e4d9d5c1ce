import { z } from "@medusajs/framework/zod"
import { PAYABLES_SUBJECTS } from "../../../../types"
import { ids, page } from "../../../utils/filters"

export const AdminGetPayablesChangesParams = z.strictObject({
  subject_type: z.enum(PAYABLES_SUBJECTS).optional(),
  subject_id: ids.optional(),
  ...page(1000, 20),
})
export type AdminPayablesChangesQuery = z.output<
  typeof AdminGetPayablesChangesParams
>
