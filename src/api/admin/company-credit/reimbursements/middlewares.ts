import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminExportReimbursementsParams,
  AdminGetReimbursementsParams,
} from "./validators"

const REIMBURSEMENTS = "/admin/company-credit/reimbursements"

/** Reimburse customers: credit that was paid back. */
export const reimbursementListMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: REIMBURSEMENTS,
    middlewares: [validateRequest({ query: AdminGetReimbursementsParams })],
  },
  {
    method: ["GET"],
    matcher: `${REIMBURSEMENTS}/export`,
    middlewares: [validateRequest({ query: AdminExportReimbursementsParams })],
  },
  {
    method: ["GET"],
    // Not the report, which takes a query.
    matcher: new RegExp(`^${REIMBURSEMENTS}/(?<id>(?!export/?$)[^/]+)/?$`, "i"),
    middlewares: [validateRequest()],
  },
]
