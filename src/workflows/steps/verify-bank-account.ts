import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, VerifyBankAccountInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = VerifyBankAccountInput & { actor: Actor }

/** Undone by taking the verification back, where it was not there before. */
export const verifyBankAccountStep = createStep(
  "company-credit-verify-bank-account",
  async (input: VerifyBankAccountInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { id, actor } = input
    const former = await credit.retrieveVendor(id)
    const vendor = await credit.verifyBankAccount(input)
    const undo: Undo = { id, version: vendor.version, actor }
    return new StepResponse(vendor, former.bank_verified_at ? null : undo)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.unverifyBankAccount(undo)
    }
  }
)
