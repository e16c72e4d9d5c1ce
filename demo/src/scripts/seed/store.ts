import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import version from "./version.json"

/** Raise it when the seed changes in a way that kept data would not have. */
const SEED_VERSION = version.seed

export type DemoStore = { store_id: string; sales_channel_id: string }

export async function isSeeded(container: MedusaContainer): Promise<boolean> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  return store?.metadata?.demo_seed === SEED_VERSION
}

/** Currencies, the name, and the key that storefronts send. */
export async function prepareStore(
  container: MedusaContainer
): Promise<DemoStore> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const sales_channel_id = store?.default_sales_channel_id
  if (!sales_channel_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa has not created its store and sales channel."
    )
  }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Kontor Supply",
        supported_currencies: [
          { currency_code: "eur", is_default: true },
          { currency_code: "usd" },
          { currency_code: "jpy" },
        ],
      },
    },
  })
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: result[0].id, add: [sales_channel_id] },
  })
  return { store_id: store.id, sales_channel_id }
}

/** The last step: a seed that was interrupted leaves no mark. */
export async function markSeeded(
  container: MedusaContainer,
  { store_id }: DemoStore
): Promise<void> {
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store_id },
      update: { metadata: { demo_seed: SEED_VERSION } },
    },
  })
}
