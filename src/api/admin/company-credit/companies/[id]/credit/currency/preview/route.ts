import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../../../modules/company-credit/service"
import {
  AdminPreviewCreditCurrencyResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../../../types"
import type { AdminPreviewCreditCurrencyQuery } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminPreviewCreditCurrencyQuery>,
  res: MedusaResponse<AdminPreviewCreditCurrencyResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const { company_id: _, ...preview } = await credit.retrieveCurrencyPreview({
    ...req.validatedQuery,
    company_id: req.params.id,
  })
  res.json({ preview })
}
