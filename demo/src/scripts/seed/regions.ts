import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"

export type DemoRegion = {
  id: string
  name: string
  currency_code: string
  countries: string[]
}

const PAYMENT_PROVIDERS = ["pp_payment-on-account_default", "pp_system_default"]

const REGIONS = [
  {
    name: "Europe",
    currency_code: "eur",
    countries: ["de", "at", "nl", "fr", "be", "it", "es"],
  },
  { name: "United States", currency_code: "usd", countries: ["us"] },
  { name: "Japan", currency_code: "jpy", countries: ["jp"] },
]

/** Standard rates; no sales tax is charged in the United States here. */
const TAX_RATES: Record<string, number | null> = {
  de: 19,
  at: 20,
  nl: 21,
  fr: 20,
  be: 21,
  it: 22,
  es: 21,
  us: null,
  jp: 10,
}

export async function seedRegions(
  container: MedusaContainer
): Promise<DemoRegion[]> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: REGIONS.map((region) => ({
        ...region,
        payment_providers: PAYMENT_PROVIDERS,
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: Object.entries(TAX_RATES).map(([country_code, rate]) => ({
      country_code,
      provider_id: "tp_system",
      ...(rate === null
        ? {}
        : {
            default_tax_rate: {
              rate,
              code: `${country_code}-standard`,
              name: "Standard rate",
            },
          }),
    })),
  })
  return REGIONS.map((region, index) => ({ ...region, id: result[index].id }))
}
