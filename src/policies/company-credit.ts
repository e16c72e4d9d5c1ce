import { definePolicies } from "@medusajs/framework/utils"
import { RIGHT_NAMES, RIGHTS } from "../types"

/** What Medusa's roles can be given; without its roles they stay unused. */
export const companyCreditPolicies = definePolicies(
  RIGHT_NAMES.map((right) => ({
    name: `company_credit:${right}`,
    ...RIGHTS[right],
  }))
)
