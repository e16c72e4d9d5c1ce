/** How a store that names no other time has its rates fetched: 06:15 daily. */
export const RATES_SCHEDULE = "15 6 * * *"

/** What a provider of exchange rates is asked. */
export type RatesAsked = {
  /**
   * The pairs in use: from a currency the store sells in to one that companies
   * have their credit in. Either way round will do, and so will both legs over
   * `accounting_currency`; rates for other pairs are kept, too.
   */
  pairs: { from: string; to: string }[]
  accounting_currency: string | null
  /** The moment of asking. */
  at: Date
}

/** One `from` costs `rate` `to`. */
export type OfferedRate = {
  from: string
  to: string
  /** Decimal text keeps every digit; a number is taken as it prints. */
  rate: string | number
  /** From when on it is used; absent = from now on. */
  effective_at?: string | Date
}

/**
 * Where a store gets exchange rates from besides those that people enter: a
 * bank, an ERP, a central bank's table. Asked by the job
 * `company-credit-exchange-rates`; what is new or changed is stored with the
 * provider's id as its source.
 *
 * The class has a static `identifier`, may have a static `validateOptions`, and
 * is built with the module's container and the options of its entry in
 * `medusa-config`.
 *
 * @example
 * class BankRates implements ExchangeRateProvider {
 *   static identifier = "bank"
 *   async fetchRates({ pairs }: RatesAsked) {
 *     return await Promise.all(pairs.map(askTheBank))
 *   }
 * }
 * export default ModuleProvider("company_credit", { services: [BankRates] })
 */
export interface ExchangeRateProvider {
  fetchRates(asked: RatesAsked): Promise<OfferedRate[]>
}

/** What came of one provider's rates. */
export type RatesFetched = {
  source: string
  /** How many were new or changed, and are stored now. */
  stored: number
  /** How many were no rates, or could not be kept; the log has each. */
  refused: number
  /** Why nothing came of it, where the provider failed. */
  error: string | null
}
