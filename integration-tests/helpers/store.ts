import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { SeededProducts, seedProducts } from "./products"

export const ON_ACCOUNT = "pp_payment-on-account_default"

export const PROVIDERS = [
  ON_ACCOUNT,
  "pp_payment-on-account_bounded",
  "pp_payment-on-account_german",
  "pp_payment-on-account_manual",
  "pp_payment-on-account_fee",
  "pp_system_default",
]

export const CURRENCIES = ["usd", "eur", "jpy"] as const
export type StoreCurrency = (typeof CURRENCIES)[number]

const COUNTRIES: Record<StoreCurrency, string[]> = {
  usd: ["us"],
  eur: ["de", "fr"],
  jpy: ["jp"],
}

export type SeededStore = SeededProducts & {
  publishable_key: string
  sales_channel_id: string
  location_id: string
  /** Ids of the regions by their currency: us, de and fr, jp. No taxes. */
  regions: Record<StoreCurrency, string>
  /** Ids of shipping options: at 0 and at 10, in each currency. */
  shipping: { free: string; ten: string }
}

/** A store as small as a checkout allows, with exact and tax-free totals. */
export async function seedStore(
  container: MedusaContainer
): Promise<SeededStore> {
  const [sales_channel_id, regions] = [
    await seedSalesChannel(container),
    await seedRegions(container),
  ]
  const { result: profiles } = await createShippingProfilesWorkflow(
    container
  ).run({ input: { data: [{ name: "Default", type: "default" }] } })
  const location_id = await seedLocation(container, sales_channel_id)
  const shipping = await seedShipping(container, location_id, profiles[0].id)
  return {
    sales_channel_id,
    location_id,
    regions,
    shipping,
    publishable_key: await seedPublishableKey(container, sales_channel_id),
    ...(await seedProducts(container, {
      sales_channel_id,
      location_id,
      shipping_profile_id: profiles[0].id,
    })),
  }
}

async function seedSalesChannel(container: MedusaContainer) {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Web shop" }] },
  })
  return result[0].id
}

async function seedPublishableKey(
  container: MedusaContainer,
  sales_channel_id: string
) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: result[0].id, add: [sales_channel_id] },
  })
  return result[0].token
}

async function seedRegions(container: MedusaContainer) {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: CURRENCIES.map((currency_code) => ({
        name: currency_code.toUpperCase(),
        currency_code,
        countries: COUNTRIES[currency_code],
        payment_providers: PROVIDERS,
        automatic_taxes: false,
      })),
    },
  })
  return Object.fromEntries(
    result.map(({ id, currency_code }) => [currency_code, id])
  ) as Record<StoreCurrency, string>
}

async function seedLocation(
  container: MedusaContainer,
  sales_channel_id: string
) {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Warehouse" }] },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: result[0].id, add: [sales_channel_id] },
  })
  return result[0].id
}

async function seedShipping(
  container: MedusaContainer,
  location_id: string,
  shipping_profile_id: string
) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    name: "Delivery",
    type: "shipping",
    service_zones: [
      {
        name: "Everywhere",
        geo_zones: Object.values(COUNTRIES)
          .flat()
          .map((country_code) => ({ country_code, type: "country" as const })),
      },
    ],
  })
  const location = { stock_location_id: location_id }
  await link.create([
    {
      [Modules.STOCK_LOCATION]: location,
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.STOCK_LOCATION]: location,
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
  ])
  const option = (name: string, amount: number) => ({
    name,
    price_type: "flat" as const,
    provider_id: "manual_manual",
    service_zone_id: set.service_zones[0].id,
    shipping_profile_id,
    type: { label: name, description: name, code: name },
    prices: CURRENCIES.map((currency_code) => ({ currency_code, amount })),
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: "false", operator: "eq" as const },
    ],
  })
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [option("free", 0), option("ten", 10)],
  })
  const idOf = (name: string) => result.find((o) => o.name === name)!.id
  return { free: idOf("free"), ten: idOf("ten") }
}
