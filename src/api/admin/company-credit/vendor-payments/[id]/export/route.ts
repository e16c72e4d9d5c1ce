import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../../../../../types"
import { exportVendorPaymentWorkflow } from "../../../../../../workflows"
import { sendCsv } from "../../../../../utils/csv"
import { sendFile } from "../../../../../utils/send-file"
import { writeRequestOf } from "../../../../../utils/write-request"
import type { AdminExportVendorPaymentBody } from "../../validators"
import { PAYMENT_COLUMNS, paymentRow } from "./helpers"

/** It is exported before the file is sent; one that got lost is asked for again. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminExportVendorPaymentBody>,
  res: MedusaResponse
) {
  const { id } = req.params
  const { result: file } = await exportVendorPaymentWorkflow(req.scope).run({
    input: { ...req.validatedBody, ...writeRequestOf(req), id },
  })
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  if (req.validatedBody.format === "sepa") {
    return await sendFile(req, res, {
      ...file,
      parts: credit.streamSepaFile(id),
    })
  }
  await sendCsv(req, res, {
    filename: file.name,
    columns: PAYMENT_COLUMNS,
    pages: credit.streamPaymentFileRows(id),
    rowOf: paymentRow,
  })
}
