import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../../../../types"
import { sendCsv } from "../../../../utils/csv"
import type { AdminExportReimbursementsQuery } from "../validators"
import { REIMBURSEMENT_COLUMNS, reimbursementRow } from "./helpers"

/** The reimbursement report. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExportReimbursementsQuery>,
  res: MedusaResponse
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  await sendCsv(req, res, {
    filename: "reimbursements.csv",
    columns: REIMBURSEMENT_COLUMNS,
    pages: credit.streamReimbursements(req.validatedQuery),
    rowOf: reimbursementRow,
  })
}
