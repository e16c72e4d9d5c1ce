import { generateEntityId } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, CreateVendorInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

type Undo = { id: string; actor: Actor }

/**
 * Undone by removing the vendor, unless it is that of an earlier request with
 * the same key.
 */
export const createVendorStep = createStep(
  "company-credit-create-vendor",
  async (input: CreateVendorInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const id = generateEntityId(undefined, "ccven")
    const made = await credit.createVendor({ ...input, id })
    const undo: Undo = { id, actor: input.actor }
    return new StepResponse(made, made.id === id ? undo : null)
  },
  async (undo: Undo | null | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.deleteVendor(undo)
    }
  }
)
