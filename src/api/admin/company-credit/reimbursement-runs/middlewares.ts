import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminDecideReimbursementRun,
  AdminGetReimbursementRunLinesParams,
  AdminGetReimbursementRunsParams,
  AdminPreviewReimbursementRunParams,
  AdminStartReimbursementRun,
} from "./validators"

const RUNS = "/admin/company-credit/reimbursement-runs"

/** Many companies by name are more than Medusa's 100 kB. */
const bodyParser = { sizeLimit: "1mb" }

export const reimbursementRunMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: RUNS,
    middlewares: [validateRequest({ query: AdminGetReimbursementRunsParams })],
  },
  {
    method: ["POST"],
    matcher: RUNS,
    bodyParser,
    middlewares: [validateRequest({ body: AdminStartReimbursementRun })],
  },
  {
    method: ["POST"],
    matcher: `${RUNS}/preview`,
    bodyParser,
    middlewares: [
      validateRequest({
        body: AdminStartReimbursementRun,
        query: AdminPreviewReimbursementRunParams,
      }),
    ],
  },
  {
    method: ["GET"],
    matcher: `${RUNS}/:id`,
    middlewares: [validateRequest()],
  },
  {
    method: ["GET"],
    matcher: `${RUNS}/:id/lines`,
    middlewares: [
      validateRequest({ query: AdminGetReimbursementRunLinesParams }),
    ],
  },
  ...["approve", "reject"].map((move): MiddlewareRoute => ({
    method: ["POST"],
    matcher: `${RUNS}/:id/${move}`,
    middlewares: [validateRequest({ body: AdminDecideReimbursementRun })],
  })),
  ...["cancel", "retry"].map((move): MiddlewareRoute => ({
    method: ["POST"],
    matcher: `${RUNS}/:id/${move}`,
    middlewares: [validateRequest()],
  })),
]
