import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { AddMemberInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = AddMemberInput & WriteRequest

/** Undone by a new membership with the same rights. */
export const removeMemberStep = createStep(
  "company-credit-remove-member",
  async (
    input: { company_id: string; id: string } & WriteRequest,
    { container }
  ) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { id, company_id, actor } = input
    const [former] = await credit.listCompanyCreditMembers({ id })
    await credit.removeMember(input)
    const undo: Undo | null = former
      ? {
          company_id,
          actor,
          customer_id: former.customer_id,
          is_admin: former.is_admin,
          may_buy_on_account: former.may_buy_on_account,
          may_see_credit: former.may_see_credit,
          may_see_history: former.may_see_history,
        }
      : null
    return new StepResponse({ id }, undo)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.addMember(undo)
    }
  }
)
