import type { MiddlewareRoute } from "@medusajs/framework/http"
import { creditCurrencyMiddlewares } from "./companies/[id]/credit/currency/middlewares"
import { creditMiddlewares } from "./companies/[id]/credit/middlewares"
import { historyMiddlewares } from "./companies/[id]/history/middlewares"
import { memberMiddlewares } from "./companies/[id]/members/middlewares"
import { reimbursementMiddlewares } from "./companies/[id]/reimbursements/middlewares"
import { companyMiddlewares } from "./companies/middlewares"
import { creditConversionMiddlewares } from "./credit-conversions/middlewares"
import { differenceMiddlewares } from "./differences/middlewares"
import { exchangeRateMiddlewares } from "./exchange-rates/middlewares"
import { meMiddlewares } from "./me/middlewares"
import { orderMiddlewares } from "./orders/middlewares"
import { payablesMiddlewares } from "./payables-middlewares"
import { reimbursementRunMiddlewares } from "./reimbursement-runs/middlewares"
import { reimbursementListMiddlewares } from "./reimbursements/middlewares"
import { refundToCreditMiddlewares } from "./orders/[id]/refund-to-credit/middlewares"
import { reconciliationMiddlewares } from "./reconciliations/middlewares"
import { reverseReimbursementMiddlewares } from "./reimbursements/[id]/reverse/middlewares"
import { withRights } from "./rights"
import { vendorInvoiceMiddlewares } from "./vendor-invoices/middlewares"
import { vendorPaymentMiddlewares } from "./vendor-payments/middlewares"

export const adminCompanyCreditMiddlewares: MiddlewareRoute[] = withRights([
  ...meMiddlewares,
  ...companyMiddlewares,
  ...creditMiddlewares,
  ...creditCurrencyMiddlewares,
  ...creditConversionMiddlewares,
  ...reimbursementMiddlewares,
  ...memberMiddlewares,
  ...historyMiddlewares,
  ...orderMiddlewares,
  ...payablesMiddlewares,
  ...exchangeRateMiddlewares,
  ...refundToCreditMiddlewares,
  ...reconciliationMiddlewares,
  ...differenceMiddlewares,
  ...reverseReimbursementMiddlewares,
  ...vendorInvoiceMiddlewares,
  ...vendorPaymentMiddlewares,
  ...reimbursementRunMiddlewares,
  ...reimbursementListMiddlewares,
])
