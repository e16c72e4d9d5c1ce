import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE } from "../../../../../types"
import { sendCsv } from "../../../../utils/csv"
import type { AdminExportVendorInvoicesQuery } from "../validators"
import { VENDOR_INVOICE_COLUMNS, vendorInvoiceRow } from "./helpers"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExportVendorInvoicesQuery>,
  res: MedusaResponse
) {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  await sendCsv(req, res, {
    filename: "vendor-invoices.csv",
    columns: VENDOR_INVOICE_COLUMNS,
    pages: credit.streamVendorInvoices(req.validatedQuery),
    rowOf: vendorInvoiceRow,
  })
}
