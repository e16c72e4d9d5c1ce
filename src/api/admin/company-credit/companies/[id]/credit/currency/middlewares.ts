import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../../utils/validate-request"
import {
  AdminChangeCreditCurrency,
  AdminPreviewCreditCurrencyParams,
} from "./validators"

export const creditCurrencyMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/credit/currency",
    middlewares: [validateRequest({ body: AdminChangeCreditCurrency })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id/credit/currency/preview",
    middlewares: [validateRequest({ query: AdminPreviewCreditCurrencyParams })],
  },
]
