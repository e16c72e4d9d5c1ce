import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminCreditPostingResponse,
  AdminCreditResponse,
  COMPANY_CREDIT_MODULE,
} from "../../../../../../types"
import { setCreditTermsWorkflow } from "../../../../../../workflows"
import { writeRequestOf } from "../../../../../utils/write-request"
import { presentCredit } from "../../helpers"
import { presentPosting } from "./helpers"
import type { AdminSetCreditBody } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminCreditResponse>
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const account = await credit.retrieveAccountOf(req.params.id)
  res.json({ credit: presentCredit(account) })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetCreditBody>,
  res: MedusaResponse<AdminCreditPostingResponse>
) {
  const { result } = await setCreditTermsWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      ...writeRequestOf(req),
      company_id: req.params.id,
    },
  })
  res.json(presentPosting(result))
}
