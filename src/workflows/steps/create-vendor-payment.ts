import { generateEntityId } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, CreateVendorPaymentInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = { id: string; version: number; actor: Actor }

/**
 * Undone by voiding the payment, unless it is that of an earlier request with
 * the same key, or somebody has gone on with it.
 */
export const createVendorPaymentStep = createStep(
  "company-credit-create-vendor-payment",
  async (input: CreateVendorPaymentInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const id = generateEntityId(undefined, "ccvp")
    const made = await credit.createVendorPayment({ ...input, id })
    const { id: made_id, version } = made.vendor_payment
    const undo: Undo = { id, version, actor: input.actor }
    return new StepResponse(made, made_id === id ? undo : null)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      const reason = "What it was made for failed"
      await credit.voidVendorPayment({ ...undo, reason })
    }
  }
)
