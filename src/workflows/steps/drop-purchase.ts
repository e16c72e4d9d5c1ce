import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type CompanyCreditService from "../../modules/company-credit/service"
import { Actor, COMPANY_CREDIT_MODULE } from "../../types"

type Input = { purchase_id: string; order_amount: string; actor: Actor }

/** Gives back what no payment of the order stands for any more. */
export const dropPurchaseStep = createStep(
  "company-credit-drop-purchase",
  async ({ purchase_id, order_amount, actor }: Input, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.dropPurchase(purchase_id, order_amount, actor)
    return new StepResponse(void 0)
  }
)
