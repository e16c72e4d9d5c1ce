import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type CompanyCreditService from "../../modules/company-credit/service"
import { Actor, COMPANY_CREDIT_MODULE } from "../../types"

/** The actor with a name. */
export const nameActorStep = createStep(
  "company-credit-name-actor",
  async (actor: Actor, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.nameActor(actor))
  }
)
