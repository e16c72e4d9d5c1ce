import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, AddMemberInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = { company_id: string; id: string; actor: Actor } | null

/** Undone by ending the membership, unless it was there before. */
export const addMemberStep = createStep(
  "company-credit-add-member",
  async (input: AddMemberInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const before = await credit.retrieveMembership(input.customer_id)
    const member = await credit.addMember(input)
    const { company_id, actor } = input
    const undo: Undo =
      before?.id === member.id ? null : { company_id, id: member.id, actor }
    return new StepResponse(member, undo)
  },
  async (undo: Undo | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.removeMember(undo)
    }
  }
)
