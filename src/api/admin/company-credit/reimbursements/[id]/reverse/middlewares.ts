import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import { AdminReverseReimbursement } from "./validators"

export const reverseReimbursementMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/company-credit/reimbursements/:id/reverse",
    middlewares: [validateRequest({ body: AdminReverseReimbursement })],
  },
]
