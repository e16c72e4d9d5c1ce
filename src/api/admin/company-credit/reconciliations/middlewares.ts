import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminGetReconciliationsParams,
  AdminStartReconciliation,
} from "./validators"

export const reconciliationMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/reconciliations",
    middlewares: [validateRequest({ query: AdminGetReconciliationsParams })],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/reconciliations",
    middlewares: [validateRequest({ body: AdminStartReconciliation })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/reconciliations/:id",
    middlewares: [validateRequest()],
  },
]
