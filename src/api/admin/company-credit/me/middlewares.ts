import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"

export const meMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/me",
    middlewares: [validateRequest()],
  },
]
