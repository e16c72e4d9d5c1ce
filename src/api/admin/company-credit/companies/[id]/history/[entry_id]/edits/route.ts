import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../../../modules/company-credit/service"
import {
  AdminEntryEditsResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../../../types"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminEntryEditsResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { id, entry_id } = req.params
  res.json({ edits: await credit.listEntryEdits(id, entry_id) })
}
