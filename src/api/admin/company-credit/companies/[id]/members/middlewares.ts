import {
  MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import { listTransformQueryConfig } from "./query-config"
import {
  AdminAddMember,
  AdminGetMembersParams,
  AdminUpdateMember,
} from "./validators"

export const memberMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id/members",
    middlewares: [
      validateRequest({ query: AdminGetMembersParams }),
      validateAndTransformQuery(
        AdminGetMembersParams,
        listTransformQueryConfig
      ),
    ],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/members",
    middlewares: [validateRequest({ body: AdminAddMember })],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/members/:member_id",
    middlewares: [validateRequest({ body: AdminUpdateMember })],
  },
  {
    method: ["DELETE"],
    matcher: "/admin/company-credit/companies/:id/members/:member_id",
    middlewares: [validateRequest()],
  },
]
