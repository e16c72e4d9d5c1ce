import {
  MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { StoreGetEligibilityParams } from "./validators"

export const eligibilityMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/company-credit/carts/:id/eligibility",
    middlewares: [validateAndTransformQuery(StoreGetEligibilityParams, {})],
  },
]
