import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type {
  CreateExchangeRateInput,
  WithdrawExchangeRateInput,
  WriteRequest,
} from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = CreateExchangeRateInput & WriteRequest

/**
 * A withdrawal is for good; it is undone by entering the same rate again, unless
 * an earlier request with the same key withdrew it.
 */
export const withdrawExchangeRateStep = createStep(
  "company-credit-withdraw-exchange-rate",
  async (input: WithdrawExchangeRateInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const [before] = await credit.listCompanyCreditExchangeRates({
      id: input.id,
    })
    const rate = await credit.withdrawExchangeRate(input)
    const { from, to, effective_at, source, comment } = rate
    const undo: Undo = {
      from,
      to,
      rate: rate.rate,
      effective_at,
      source,
      comment,
      actor: input.actor,
    }
    return new StepResponse(rate, before?.withdrawn_at ? null : undo)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.createExchangeRate(undo)
    }
  }
)
