import {
  MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import * as QueryConfig from "./query-config"
import {
  AdminCreateCompany,
  AdminGetCompaniesParams,
  AdminGetCompanyParams,
  AdminUpdateCompany,
} from "./validators"

export const companyMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies",
    middlewares: [
      validateRequest({ query: AdminGetCompaniesParams }),
      validateAndTransformQuery(
        AdminGetCompaniesParams,
        QueryConfig.listTransformQueryConfig
      ),
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies",
    middlewares: [validateRequest({ body: AdminCreateCompany })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id",
    middlewares: [
      validateRequest({ query: AdminGetCompanyParams }),
      validateAndTransformQuery(
        AdminGetCompanyParams,
        QueryConfig.retrieveTransformQueryConfig
      ),
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id",
    middlewares: [validateRequest({ body: AdminUpdateCompany })],
  },
  {
    method: ["DELETE"],
    matcher: "/admin/company-credit/companies/:id",
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/activate",
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/block",
    middlewares: [validateRequest()],
  },
]
