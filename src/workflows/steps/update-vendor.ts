import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { Actor, UpdateVendorInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { formerFields } from "./utils/former-fields"

type Undo = { input: UpdateVendorInput; actor: Actor }

/**
 * Undone by writing the former fields again, while nobody has changed the
 * vendor since. A bank account that comes back this way is not verified.
 */
export const updateVendorStep = createStep(
  "company-credit-update-vendor",
  async (input: UpdateVendorInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const former = await credit.retrieveVendor(input.id)
    const vendor = await credit.updateVendor(input)
    const { actor, idempotency_key: _, version: __, ...fields } = input
    const undo: Undo = {
      actor,
      input: {
        ...formerFields(fields, { ...former }),
        id: input.id,
        version: vendor.version,
      },
    }
    return new StepResponse(vendor, undo)
  },
  async (undo: Undo | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.updateVendor({ ...undo.input, actor: undo.actor })
    }
  }
)
