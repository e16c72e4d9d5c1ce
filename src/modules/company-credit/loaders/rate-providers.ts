import { asFunction } from "@medusajs/framework/awilix"
import { moduleProviderLoader } from "@medusajs/framework/modules-sdk"
import type { LoaderOptions, ModuleProvider } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ExchangeRateProvider } from "../../../types"
import { readModuleOptions } from "../options"
import { MANUAL } from "../services/exchange-rate-service"

/** Key of the configured providers in the module's container. */
export const RATE_PROVIDERS = "company_credit_rate_providers"

export type RateProvider = { source: string; provider: ExchangeRateProvider }

type ProviderClass = {
  identifier?: string
  new (cradle: unknown, options: unknown): ExchangeRateProvider
}

/**
 * Loads the store's own sources of exchange rates, the way Medusa's modules
 * load their providers. They are built when they are first asked.
 */
export default async function loadRateProviders({
  container,
  options,
}: LoaderOptions) {
  const { exchange_rates } = readModuleOptions(options)
  const found: [string, ProviderClass, unknown][] = []
  await moduleProviderLoader({
    container,
    providers: exchange_rates.providers as ModuleProvider[],
    registerServiceFn: async (klass: ProviderClass, _, entry) => {
      const source = entry.id ?? klass.identifier
      refuseName(source, [MANUAL, ...found.map(([name]) => name)])
      found.push([source, klass, entry.options])
    },
  })
  const build = (cradle: unknown): RateProvider[] =>
    found.map(([source, klass, given]) => ({
      source,
      provider: new klass(cradle, given ?? {}),
    }))
  container.register({ [RATE_PROVIDERS]: asFunction(build).singleton() })
}

function refuseName(source: unknown, taken: string[]): void {
  if (typeof source !== "string" || !/^[\w.-]{1,100}$/.test(source)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      "medusa-company-credit: a provider of exchange rates needs an id, or a static identifier: letters, digits, dots, hyphens."
    )
  }
  if (taken.includes(source)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `medusa-company-credit: two sources of exchange rates are named "${source}"; give each provider an id of its own.`
    )
  }
}
