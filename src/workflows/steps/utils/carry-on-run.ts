import type { ReimbursementRunDTO } from "../../../types"
import type CompanyCreditService from "../../../modules/company-credit/service"

/** Posts a run that is to be posted. */
export async function carryOnRun(
  credit: CompanyCreditService,
  id: string
): Promise<ReimbursementRunDTO> {
  const { status } = await credit.retrieveReimbursementRun(id)
  if (status === "running") {
    await credit.carryOnReimbursementRun(id)
  }
  return await credit.retrieveReimbursementRun(id)
}
