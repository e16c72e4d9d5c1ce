import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminConvertCredit,
  AdminGetConversionCompaniesParams,
  AdminGetConversionsParams,
  AdminPreviewConversion,
  AdminPreviewConversionCompanies,
} from "./validators"

const CONVERSIONS = "/admin/company-credit/credit-conversions"

/** Many companies by name are more than Medusa's 100 kB. */
const bodyParser = { sizeLimit: "1mb" }

export const creditConversionMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: CONVERSIONS,
    middlewares: [validateRequest({ query: AdminGetConversionsParams })],
  },
  {
    method: ["POST"],
    matcher: CONVERSIONS,
    bodyParser,
    middlewares: [validateRequest({ body: AdminConvertCredit })],
  },
  {
    method: ["POST"],
    matcher: `${CONVERSIONS}/preview`,
    bodyParser,
    middlewares: [validateRequest({ body: AdminPreviewConversion })],
  },
  {
    method: ["POST"],
    matcher: `${CONVERSIONS}/preview/companies`,
    bodyParser,
    middlewares: [validateRequest({ body: AdminPreviewConversionCompanies })],
  },
  {
    method: ["GET"],
    matcher: `${CONVERSIONS}/:id`,
    middlewares: [validateRequest()],
  },
  {
    method: ["GET"],
    matcher: `${CONVERSIONS}/:id/companies`,
    middlewares: [
      validateRequest({ query: AdminGetConversionCompaniesParams }),
    ],
  },
  {
    method: ["POST"],
    matcher: `${CONVERSIONS}/:id/cancel`,
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: `${CONVERSIONS}/:id/retry`,
    middlewares: [validateRequest()],
  },
]
