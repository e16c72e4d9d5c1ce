import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../../../../../../types"
import { sendCsv } from "../../../../../../utils/csv"
import type { AdminExportHistoryQuery } from "../validators"
import { HISTORY_COLUMNS, historyRow } from "./helpers"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExportHistoryQuery>,
  res: MedusaResponse
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { id } = req.params
  await sendCsv(req, res, {
    filename: `credit-history-${id}.csv`,
    columns: HISTORY_COLUMNS,
    pages: credit.streamHistory(id, req.validatedQuery),
    rowOf: historyRow,
  })
}
