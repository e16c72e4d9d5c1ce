import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { EditReimbursementInput, WriteRequest } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"
import { formerFields } from "./utils/former-fields"

type Undo = EditReimbursementInput & WriteRequest

/** Undone by a further edit, which leaves its trace as any other. */
export const editReimbursementStep = createStep(
  "company-credit-edit-reimbursement",
  async (input: EditReimbursementInput & WriteRequest, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    const { company_id, entry_id, actor, po_number, comment } = input
    const [former] = await credit.listCompanyCreditEntries({ id: entry_id })
    const entry = await credit.editReimbursement(input)
    const given = { id: entry_id, po_number, comment }
    const undo: Undo = {
      company_id,
      entry_id,
      actor,
      ...formerFields(given, former ?? {}),
    }
    return new StepResponse(entry, undo)
  },
  async (undo: Undo | undefined, { container }) => {
    if (undo) {
      const credit = container.resolve<CompanyCreditService>(
        COMPANY_CREDIT_MODULE
      )
      await credit.editReimbursement(undo)
    }
  }
)
