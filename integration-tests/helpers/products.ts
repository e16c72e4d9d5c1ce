import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"

export type SeededProducts = {
  /**
   * Ids of variants. `one` costs 1 and `cent` 0.01 (1 in yen), so that any
   * order total is so many of each; `stocked` costs 10, with 5 in stock.
   */
  variants: { one: string; cent: string; stocked: string }
}

type Place = {
  sales_channel_id: string
  location_id: string
  shipping_profile_id: string
}

export async function seedProducts(
  container: MedusaContainer,
  { sales_channel_id, location_id, shipping_profile_id }: Place
): Promise<SeededProducts> {
  const product = (title: string, price: number, manage_inventory = false) => ({
    title,
    status: "published" as const,
    shipping_profile_id,
    sales_channels: [{ id: sales_channel_id }],
    options: [{ title: "Kind", values: ["Standard"] }],
    variants: [
      {
        title,
        sku: title,
        manage_inventory,
        options: { Kind: "Standard" },
        prices: [
          { currency_code: "usd", amount: price },
          { currency_code: "eur", amount: price },
          { currency_code: "jpy", amount: Math.ceil(price) },
        ],
      },
    ],
  })
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        product("one", 1),
        product("cent", 0.01),
        product("stocked", 10, true),
      ],
    },
  })
  const variant = (title: string) =>
    result.find((p) => p.title === title)!.variants[0].id
  const variants = {
    one: variant("one"),
    cent: variant("cent"),
    stocked: variant("stocked"),
  }
  await seedStock(container, variants.stocked, location_id)
  return { variants }
}

async function seedStock(
  container: MedusaContainer,
  variant_id: string,
  location_id: string
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variant_id },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        {
          inventory_item_id: data[0].inventory_items![0]!.inventory_item_id!,
          location_id,
          stocked_quantity: 5,
        },
      ],
    },
  })
}
