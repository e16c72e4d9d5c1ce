import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import type CompanyCreditService from "../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../types"

type Input = {
  order_id: string
  order_change_id: string
  /** Order currency. */
  left_to_person: string
  refused: { code: string; message: string } | null
}

/** Notes up to which change an order and its credit agree. */
export const saveSettlementStep = createStep(
  "company-credit-save-settlement",
  async ({ refused, ...settlement }: Input, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    await credit.saveSettlement({
      ...settlement,
      refused_code: refused?.code ?? null,
      refused_message: refused?.message ?? null,
    })
    return new StepResponse(void 0)
  }
)
