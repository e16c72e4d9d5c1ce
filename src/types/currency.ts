import { Amount, CompanyStatus } from "../domain"
import { ActorType } from "./actor"
import { CreditAccountDTO } from "./credit"

/** Text as `"1.12"`, or a number. */
export type TypedRate = string | number

export type ChangeCurrencyInput = {
  company_id: string
  /** The new credit currency. */
  currency_code: string
  /** What one unit of the present currency costs in the new one. */
  rate?: TypedRate
  /** In the new currency; absent = the limit, converted. */
  credit_limit?: Amount | number
  /** Becomes the comment of the entry. */
  reason?: string | null
  /** `terms_version` of the account as the editor saw it. */
  terms_version?: number
}

/** A rate as a conversion uses it. */
export type ConversionRateDTO = {
  from: string
  to: string
  /** To be read: exact where it has an end, else 24 digits. */
  rate: string
  /** `EUR/USD 1.1200`. */
  rate_display: string
  /** The currency a stored cross rate goes over. */
  via: string | null
  source: "typed" | "stored"
}

type Figures = Pick<
  CreditAccountDTO,
  "currency_code" | "credit_limit" | "outstanding_balance" | "available_credit"
>

export type CurrencyPreviewDTO = {
  company_id: string
  /** `unchanged`: it is the account's currency already. */
  outcome: "changes" | "unchanged" | "needs_rate"
  /** Null where none is needed, or none is known. */
  rate: ConversionRateDTO | null
  before: Figures
  /** Null where the rate is missing. */
  after: Figures | null
}

/** Companies by name, by a query, or explicitly all. Exactly one of them. */
export type CompanySelection = {
  company_ids?: string[]
  filter?: {
    /** Part of name, e-mail, VAT id or external id. */
    q?: string
    status?: CompanyStatus[]
    currency_code?: string[]
  }
  all?: true
}

export type ConvertCreditInput = CompanySelection & {
  /** The credit currency they all get. */
  currency_code: string
  /** By source currency: `{ eur: "1.12" }`. Used instead of the stored rate. */
  rates?: Record<string, TypedRate>
  reason?: string | null
}

export type ConversionPreviewDTO = {
  currency_code: string
  /** How many companies are selected. */
  companies: number
  /** One line a source currency that has to be converted. */
  rates: {
    from_currency_code: string
    companies: number
    needs_rate: boolean
    rate: ConversionRateDTO | null
  }[]
  /** No history yet: the currency changes, and no entry tells of it. */
  without_history: number
  /** They are in that currency already and get no entry. The first 100. */
  unchanged: { count: number; companies: { id: string; name: string }[] }
}

/** What a conversion would make of a company. */
export type ConversionPreviewCompanyDTO = {
  company_id: string
  company_name: string
  company_status: CompanyStatus
  /** False: the currency changes, and no entry tells of it. */
  has_history: boolean
  /** `unchanged`: it has that currency already and gets no entry. */
  outcome: "changes" | "unchanged" | "needs_rate"
  before: Figures
  /** Null where nothing changes, or the rate is missing. */
  after: Figures | null
}

export type ConversionStatus = "running" | "done" | "canceled"

export type ConversionCompanyStatus =
  "pending" | "done" | "unchanged" | "failed" | "canceled"

export type ConversionDTO = {
  id: string
  currency_code: string
  /** Fixed at the start. */
  rates: ConversionRateDTO[]
  reason: string | null
  status: ConversionStatus
  total: number
  counts: Record<ConversionCompanyStatus, number>
  /** Of the companies, those that are not pending; a whole number. */
  percent: number
  created_by: { type: ActorType; id: string | null; name: string }
  created_at: string
  finished_at: string | null
}

export type ConversionCompanyDTO = {
  company_id: string
  company_name: string
  status: ConversionCompanyStatus
  /** Why it failed. */
  code: string | null
  message: string | null
  /** Null where no entry was needed. */
  entry_id: string | null
  /** What the entry made of what; null where there is none. */
  before: Figures | null
  after: Figures | null
}

export type ConversionPage = { limit: number; offset: number }
