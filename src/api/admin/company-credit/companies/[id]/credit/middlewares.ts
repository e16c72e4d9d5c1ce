import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import { AdminSetCredit } from "./validators"

export const creditMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id/credit",
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/credit",
    middlewares: [validateRequest({ body: AdminSetCredit })],
  },
]
