import { generateEntityId } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, CreateExchangeRateInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/**
 * Undone by withdrawing the rate, unless it is that of an earlier request with
 * the same key.
 */
export const createExchangeRateStep = createStep(
  "company-credit-create-exchange-rate",
  async (input: CreateExchangeRateInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const id = generateEntityId(undefined, "ccrate")
    const rate = await credit.createExchangeRate({ ...input, id })
    return new StepResponse(
      rate,
      rate.id === id ? { id, actor: input.actor } : null
    )
  },
  async (
    undo: { id: string; actor: Actor } | null | undefined,
    { container }
  ) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit
        .withdrawExchangeRate({
          ...undo,
          reason: "The request that entered it failed.",
        })
        .catch(unlessWithdrawn)
    }
  }
)

function unlessWithdrawn(error: { code?: unknown }) {
  if (error.code !== "rate_withdrawn") {
    throw error
  }
}
