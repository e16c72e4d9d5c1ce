import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { UpdateMemberInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { formerFields } from "./utils/former-fields"

/** Undone by giving the former rights again. */
export const updateMemberStep = createStep(
  "company-credit-update-member",
  async (input: UpdateMemberInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const [former] = await credit.listCompanyCreditMembers({ id: input.id })
    const member = await credit.updateMember(input)
    const { actor, idempotency_key: _, company_id, ...rights } = input
    const undo: UpdateMemberInput & WriteRequest = {
      id: input.id,
      company_id,
      actor,
      ...formerFields(rights, former ?? {}),
    }
    return new StepResponse(member, undo)
  },
  async (undo: (UpdateMemberInput & WriteRequest) | undefined, context) => {
    if (undo) {
      const credit = context.container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.updateMember(undo)
    }
  }
)
