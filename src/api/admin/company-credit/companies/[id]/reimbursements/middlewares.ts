import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import { AdminReimburse } from "./validators"

export const reimbursementMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/reimbursements",
    middlewares: [validateRequest({ body: AdminReimburse })],
  },
]
