import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import { AdminRefundToCredit } from "./validators"

export const refundToCreditMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/company-credit/orders/:id/refund-to-credit",
    middlewares: [validateRequest({ body: AdminRefundToCredit })],
  },
]
