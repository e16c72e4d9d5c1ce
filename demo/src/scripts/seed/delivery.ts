import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { DemoRegion } from "./regions"
import { DemoStore } from "./store"

export type DemoDelivery = {
  stock_location_id: string
  shipping_profile_id: string
}

const PROVIDER = "manual_manual"

const FREIGHT = { eur: 9, usd: 8, jpy: 1000 }

/** One warehouse that delivers to every region, for a fee or for collection. */
export async function seedDelivery(
  container: MedusaContainer,
  { sales_channel_id }: DemoStore,
  regions: DemoRegion[]
): Promise<DemoDelivery> {
  const stock_location_id = await createWarehouse(container, sales_channel_id)
  const shipping_profile_id = await shippingProfile(container)
  const zone_id = await createZone(container, stock_location_id, regions)
  const option = (name: string, code: string, fee: typeof FREIGHT) => ({
    name,
    price_type: "flat" as const,
    provider_id: PROVIDER,
    service_zone_id: zone_id,
    shipping_profile_id,
    type: { label: name, description: name, code },
    prices: Object.entries(fee).map(([currency_code, amount]) => ({
      currency_code,
      amount,
    })),
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
      { attribute: "is_return", value: "false", operator: "eq" as const },
    ],
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      option("Standard freight", "standard", FREIGHT),
      option("Collect at the warehouse", "collect", { eur: 0, usd: 0, jpy: 0 }),
    ],
  })
  return { stock_location_id, shipping_profile_id }
}

async function createWarehouse(
  container: MedusaContainer,
  sales_channel_id: string
): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: "Hamburg warehouse",
          address: {
            address_1: "Speicherstraße 8",
            postal_code: "20457",
            city: "Hamburg",
            country_code: "de",
          },
        },
      ],
    },
  })
  const [{ id }] = result
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id, add: [sales_channel_id] },
  })
  return id
}

async function shippingProfile(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [existing] = await fulfillment.listShippingProfiles({ type: "default" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  return result[0].id
}

async function createZone(
  container: MedusaContainer,
  stock_location_id: string,
  regions: DemoRegion[]
): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    name: "Delivery from Hamburg",
    type: "shipping",
    service_zones: [
      {
        name: "Everywhere we sell",
        geo_zones: regions
          .flatMap(({ countries }) => countries)
          .map((country_code) => ({ country_code, type: "country" as const })),
      },
    ],
  })
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.service_zones[0].id
}
