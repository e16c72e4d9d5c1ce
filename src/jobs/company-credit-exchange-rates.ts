import { configManager } from "@medusajs/framework/config"
import type { MedusaContainer } from "@medusajs/framework/types"
import type CompanyCreditService from "../modules/company-credit/service"
import { COMPANY_CREDIT_MODULE, RATES_SCHEDULE } from "../types"

/**
 * Asks the store's providers of exchange rates and stores what is new or has
 * changed. Does nothing in a store without providers.
 */
export default async function companyCreditExchangeRates(
  container: MedusaContainer
) {
  const credit = container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const logger = container.resolve("logger")
  for (const { source, stored } of await credit.fetchExchangeRates()) {
    if (stored) {
      logger.info(`company-credit: exchange rates from "${source}": ${stored}`)
    }
  }
}

export const config = {
  name: "company-credit-exchange-rates",
  /** Medusa reads it once the configuration and its plugins are loaded. */
  get schedule(): string {
    const { modules } = configManager.config
    const credit = modules?.[COMPANY_CREDIT_MODULE] as
      { options?: { exchange_rates?: { schedule?: string } } } | undefined
    return credit?.options?.exchange_rates?.schedule ?? RATES_SCHEDULE
  },
}
