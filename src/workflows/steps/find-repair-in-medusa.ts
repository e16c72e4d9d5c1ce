import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { COMPANY_CREDIT_MODULE } from "../../types"
import type { RepairInMedusa } from "../../types"
import type CompanyCreditService from "../../modules/company-credit/service"

/** @throws MedusaError `difference_not_found`, `difference_not_repairable` */
export const findRepairInMedusaStep = createStep(
  "company-credit-find-repair-in-medusa",
  async ({ id }: { id: string }, { container }) => {
    const credit = container.resolve<CompanyCreditService>(
      COMPANY_CREDIT_MODULE
    )
    return new StepResponse<RepairInMedusa | null>(
      await credit.findRepairInMedusa(id)
    )
  }
)
