import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import { AdminChargeOrder } from "./validators"

export const orderMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/orders/:id",
    middlewares: [validateRequest()],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/orders/:id/charge",
    middlewares: [validateRequest({ body: AdminChargeOrder })],
  },
]
