import { Client, Reply, ok } from "./client"
import type { Buyer } from "./logins"
import { ON_ACCOUNT, SeededStore, StoreCurrency } from "./store"

export type CartWish = {
  /** Total of the items, e.g. `192` or `"500.01"`; made of 1s and 0.01s. */
  amount: string | number
  currency_code?: StoreCurrency
  /** Shipping costs nothing unless "ten" is asked for. */
  shipping?: keyof SeededStore["shipping"]
  /** Instead of the items that make up `amount`. */
  items?: { variant_id: string; quantity: number }[]
  /** Two letters, lower case; the region's first country if absent. */
  billing_country?: string
  email?: string
}

export type PaymentWish = {
  provider_id?: string
  /** What a storefront sends along, e.g. `{ po_number, comment }`. */
  data?: Record<string, unknown>
}

const COUNTRY: Record<StoreCurrency, string> = {
  usd: "us",
  eur: "de",
  jpy: "jp",
}

/** A cart with items, addresses and shipping, ready for a payment method. */
export async function prepareCart(
  client: Client,
  store: SeededStore,
  wish: CartWish
): Promise<{ id: string; total: number; currency_code: string }> {
  const currency = wish.currency_code ?? "usd"
  const address = (country_code: string) => ({
    first_name: "Ann",
    last_name: "Buyer",
    address_1: "Main Street 1",
    city: "Town",
    postal_code: "12345",
    country_code,
  })
  const { cart } = await ok(
    client.post("/store/carts", {
      region_id: store.regions[currency],
      sales_channel_id: store.sales_channel_id,
      email: wish.email,
      items: wish.items ?? itemsFor(wish.amount, store),
      shipping_address: address(COUNTRY[currency]),
      billing_address: address(wish.billing_country ?? COUNTRY[currency]),
    })
  )
  const updated = await ok(
    client.post(`/store/carts/${cart.id}/shipping-methods`, {
      option_id: store.shipping[wish.shipping ?? "free"],
    })
  )
  return updated.cart
}

/** Chooses the payment method for a cart, as a storefront does. */
export async function choosePayment(
  client: Client,
  cart_id: string,
  wish: PaymentWish = {}
): Promise<Reply> {
  const { payment_collection } = await ok(
    client.post("/store/payment-collections", { cart_id })
  )
  return await client.post(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id: wish.provider_id ?? ON_ACCOUNT, data: wish.data }
  )
}

export async function completeCart(
  client: Client,
  cart_id: string
): Promise<Reply> {
  return await client.post(`/store/carts/${cart_id}/complete`)
}

/**
 * The whole way from an empty cart to what the server says at the end: 200
 * with `type: "order"`, or 200 with `type: "cart"` and an error, or a 4xx.
 */
export async function checkOut(
  { client }: Buyer,
  store: SeededStore,
  wish: CartWish & PaymentWish
): Promise<Reply> {
  const cart = await prepareCart(client, store, wish)
  const chosen = await choosePayment(client, cart.id, wish)
  return chosen.status >= 400 ? chosen : await completeCart(client, cart.id)
}

/** As `checkOut`, where an order is expected; fails the test otherwise. */
export async function placeOrder(
  buyer: Buyer,
  store: SeededStore,
  wish: CartWish & PaymentWish
): Promise<{ id: string; display_id: number; total: number }> {
  const { status, data } = await checkOut(buyer, store, wish)
  if (status !== 200 || data.type !== "order") {
    throw new Error(
      `no order (${status}): ${JSON.stringify(data.error ?? data)}`
    )
  }
  return data.order
}

/** Pieces at 1 and at 0.01 that cost this together. */
export function itemsFor(amount: string | number, { variants }: SeededStore) {
  const [whole, fraction = ""] = String(amount).split(".")
  const cents = Number(fraction.padEnd(2, "0").slice(0, 2))
  return [
    { variant_id: variants.one, quantity: Number(whole) },
    { variant_id: variants.cent, quantity: cents },
  ].filter(({ quantity }) => quantity > 0)
}
