import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../../../utils/validate-request"
import { StoreGetEligibilityParams } from "./validators"

export const eligibilityMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/company-credit/carts/:id/eligibility",
    middlewares: [validateRequest({ query: StoreGetEligibilityParams })],
  },
]
