import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import {
  AdminEditReimbursement,
  AdminExportHistoryParams,
  AdminGetHistoryParams,
} from "./validators"

export const historyMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id/history",
    middlewares: [validateRequest({ query: AdminGetHistoryParams })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id/history/export",
    middlewares: [validateRequest({ query: AdminExportHistoryParams })],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/companies/:id/history/:entry_id",
    middlewares: [validateRequest({ body: AdminEditReimbursement })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/companies/:id/history/:entry_id/edits",
    middlewares: [validateRequest()],
  },
]
