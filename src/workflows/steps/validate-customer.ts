import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../modules/company-credit"

/** @throws MedusaError `customer_not_found` */
export const validateCustomerStep = createStep(
  "company-credit-validate-customer",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "customer",
      fields: ["id"],
      filters: { id: customer_id },
    })
    if (!data.length) {
      throw refuse("customer_not_found")
    }
    return new StepResponse(void 0)
  }
)
