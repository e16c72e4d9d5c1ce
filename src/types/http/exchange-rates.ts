import {
  CreateExchangeRateInput,
  ExchangeRateDTO,
  ExchangeRateOrder,
  ExchangeRatePairDTO,
  RateInForceDTO,
} from "../exchange-rate"
import { Range } from "../history"
import { Paginated } from "./common"

export type AdminExchangeRateListParams = {
  id?: string | string[]
  from?: string | string[]
  to?: string | string[]
  source?: string | string[]
  withdrawn?: boolean
  effective_at?: Range<string>
  order?: ExchangeRateOrder
  limit?: number
  offset?: number
}
export type AdminCreateExchangeRate = Omit<
  CreateExchangeRateInput,
  "id" | "source"
>
export type AdminWithdrawExchangeRate = { reason?: string | null }
/** `at`: a moment, ISO 8601; absent = now. */
export type AdminRateInForceParams = { from: string; to: string; at?: string }

export type AdminExchangeRateListResponse = Paginated & {
  exchange_rates: ExchangeRateDTO[]
}
export type AdminExchangeRateResponse = { exchange_rate: ExchangeRateDTO }
/** `currency`: only pairs with it. */
export type AdminExchangeRatePairListParams = {
  currency?: string
  limit?: number
  offset?: number
}
export type AdminExchangeRatePairListResponse = Paginated & {
  pairs: ExchangeRatePairDTO[]
}
/** Null when no rate leads from one to the other. */
export type AdminRateInForceResponse = { in_force: RateInForceDTO | null }
