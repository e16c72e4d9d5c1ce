import type { Actor } from "../../../types"
import type CompanyCreditService from "../../../modules/company-credit/service"

/** Cancels what a run has not posted; one that is over stays as it is. */
export async function stopRun(
  credit: CompanyCreditService,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  try {
    await credit.cancelReimbursementRun({ id, actor })
  } catch (error) {
    if ((error as { code?: unknown }).code !== "run_move_not_allowed") {
      throw error
    }
  }
}
