import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateRequest } from "../../../utils/validate-request"
import {
  AdminCreateExchangeRate,
  AdminGetExchangeRatePairsParams,
  AdminGetExchangeRatesParams,
  AdminGetRateInForceParams,
  AdminWithdrawExchangeRate,
} from "./validators"

export const exchangeRateMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/company-credit/exchange-rates",
    middlewares: [validateRequest({ query: AdminGetExchangeRatesParams })],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/exchange-rates",
    middlewares: [validateRequest({ body: AdminCreateExchangeRate })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/exchange-rates/in-force",
    middlewares: [validateRequest({ query: AdminGetRateInForceParams })],
  },
  {
    method: ["GET"],
    matcher: "/admin/company-credit/exchange-rates/pairs",
    middlewares: [validateRequest({ query: AdminGetExchangeRatePairsParams })],
  },
  {
    method: ["POST"],
    matcher: "/admin/company-credit/exchange-rates/:id/withdraw",
    middlewares: [validateRequest({ body: AdminWithdrawExchangeRate })],
  },
]
