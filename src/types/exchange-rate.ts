import { RateLeg } from "../domain"
import { ActorType } from "./actor"
import { Range } from "./history"

/** One `from` costs `rate` `to`, from `effective_at` on. */
export type ExchangeRateDTO = {
  id: string
  from: string
  to: string
  /** Exact decimal text, above 0. */
  rate: string
  effective_at: string
  /** `"manual"`, or the identifier of a provider of rates. */
  source: string
  comment: string | null
  created_by: { type: ActorType; id: string | null; name: string }
  created_at: string
  /** A withdrawn rate is no longer used, and stays to be read. */
  withdrawn_at: string | null
  withdrawn_by: { type: ActorType; id: string | null; name: string } | null
  withdrawn_reason: string | null
}

export type CreateExchangeRateInput = {
  from: string
  to: string
  /** What one `from` costs in `to`: decimal text, or a number. */
  rate: string | number
  /** ISO 8601; absent = now. Not used before. */
  effective_at?: string
  comment?: string | null
  /** Chosen by the caller; absent = a new one. */
  id?: string
  /** Who says so; absent = `"manual"`. */
  source?: string
}

export type WithdrawExchangeRateInput = { id: string; reason?: string | null }

export type ExchangeRateFilter = {
  id?: string[]
  from?: string[]
  to?: string[]
  source?: string[]
  /** True: only withdrawn ones. False: only those that are not. */
  withdrawn?: boolean
  effective_at?: Range<string>
}

export type ExchangeRateOrder =
  "effective_at" | "-effective_at" | "created_at" | "-created_at"

export type ExchangeRatePage = {
  exchange_rates: ExchangeRateDTO[]
  count: number
}

/** Two currencies between which a rate was entered, either way round. */
export type ExchangeRatePairDTO = {
  /** As the one in force is quoted. */
  from: string
  to: string
  /** How many were ever entered, withdrawn ones included. */
  rates: number
  /** In force now; null = all lie ahead, or were withdrawn. */
  current: ExchangeRateDTO | null
  /** The first that lies ahead. */
  next: ExchangeRateDTO | null
}

/** What a conversion uses at a moment. */
export type RateInForceDTO = {
  from: string
  to: string
  /** To be read: exact where it has an end, else cut after 24 digits. */
  rate: string
  /** `USD/EUR 0.8928`. */
  rate_display: string
  /** Of a cross rate, both. */
  source: string
  /** Of a cross rate, the later one. */
  effective_at: string
  /** The currency a cross rate goes over; null = the pair has a rate. */
  via: string | null
  /** The entered rates it is made of; `inverse` = read the other way round. */
  legs: Omit<RateLeg, "number">[]
}
