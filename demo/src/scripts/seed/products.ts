import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { CATALOGUE, CatalogueProduct } from "./catalogue"
import { DemoDelivery } from "./delivery"
import { DemoStore } from "./store"

const IN_STOCK = 100_000

export async function seedProducts(
  container: MedusaContainer,
  { sales_channel_id }: DemoStore,
  { stock_location_id, shipping_profile_id }: DemoDelivery
): Promise<void> {
  const categories = await seedCategories(container)
  await createProductsWorkflow(container).run({
    input: {
      products: CATALOGUE.map((product) => ({
        title: product.title,
        handle: product.handle,
        description: product.description,
        status: ProductStatus.PUBLISHED,
        category_ids: [categories[product.category]],
        shipping_profile_id,
        sales_channels: [{ id: sales_channel_id }],
        options: [
          {
            title: product.option,
            values: product.variants.map(({ value }) => value),
          },
        ],
        variants: variantsOf(product),
      })),
    },
  })
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({}, { select: ["id"], take: 1000 })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({
        inventory_item_id: id,
        location_id: stock_location_id,
        stocked_quantity: IN_STOCK,
      })),
    },
  })
}

async function seedCategories(
  container: MedusaContainer
): Promise<Record<string, string>> {
  const names = [...new Set(CATALOGUE.map(({ category }) => category))]
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: names.map((name) => ({ name, is_active: true })),
    },
  })
  return Object.fromEntries(result.map(({ name, id }) => [name, id]))
}

function variantsOf({ option, variants }: CatalogueProduct) {
  return variants.map(({ sku, value, eur, usd, jpy }) => ({
    title: value,
    sku,
    options: { [option]: value },
    prices: Object.entries({ eur, usd, jpy }).map(
      ([currency_code, amount]) => ({ currency_code, amount })
    ),
  }))
}
