import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import { AdminDismissDifference, AdminGetDifferencesParams } from "./validators"

export const differenceMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/differences",
    middlewares: [validateRequest({ query: AdminGetDifferencesParams })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/differences/:id",
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/differences/:id/repair",
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/differences/:id/dismiss",
    middlewares: [validateRequest({ body: AdminDismissDifference })],
  },
]
