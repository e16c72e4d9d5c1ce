import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type CompanyCreditService from "../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../types"

/** A session of the cart whose payment on account was canceled, or null. */
export const findCanceledSessionStep = createStep(
  "company-credit-find-canceled-session",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse(await credit.findCanceledSession(cart_id))
  }
)
