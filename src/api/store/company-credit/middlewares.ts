import { MiddlewareRoute, authenticate } from "@medusajs/framework/http"
import { validateRequest } from "../../utils/validate-request"
import { requireLogin } from "./require-login"
import { StoreGetCompanyParams, StoreGetHistoryParams } from "./validators"

const loggedIn = [requireLogin, authenticate("customer", ["session", "bearer"])]

export const storeCompanyCreditMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/company-credit/company",
    middlewares: [
      ...loggedIn,
      validateRequest({ query: StoreGetCompanyParams }),
    ],
  },
  {
    method: ["GET"],
    matcher: "/store/company-credit/credit",
    middlewares: [
      ...loggedIn,
      validateRequest({ query: StoreGetCompanyParams }),
    ],
  },
  {
    method: ["GET"],
    matcher: "/store/company-credit/history",
    middlewares: [
      ...loggedIn,
      validateRequest({ query: StoreGetHistoryParams }),
    ],
  },
]
