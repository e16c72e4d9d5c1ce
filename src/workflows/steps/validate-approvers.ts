import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../modules/company-credit"

type Named = { approvers?: { user_id: string }[] }

/** @throws MedusaError `approver_not_found` */
export const validateApproversStep = createStep(
  "company-credit-validate-approvers",
  async ({ approvers = [] }: Named, { container }) => {
    const ids = approvers.map(({ user_id }) => user_id)
    if (!ids.length) {
      return new StepResponse(void 0)
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "user",
      fields: ["id"],
      filters: { id: ids },
    })
    const missing = ids.find((id) => !data.some((user) => user.id === id))
    if (missing !== undefined) {
      throw refuse("approver_not_found", { user_id: missing })
    }
    return new StepResponse(void 0)
  }
)
