import { z } from "@medusajs/framework/zod"

export const StoreGetEligibilityParams = z.strictObject({
  /** Which configured method; absent = the first one of the cart's region. */
  provider_id: z.string().min(1).max(255).optional(),
})
