import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import Big from "big.js"
import {
  Buyer,
  Reply,
  StoreCurrency,
  Suite,
  choosePayment,
  completeCart,
  itemsFor,
  ok,
} from "../helpers"

export const METHODS = {
  auto: "pp_payment-on-account_default",
  manual: "pp_payment-on-account_manual",
}

/** Carts whose order is to fail after it was charged. */
const failing = new Set<string>()
const hooks: Record<string, any> = completeCartWorkflow.hooks // untyped there
hooks.orderCreated(async ({ cart_id }: { cart_id: string }) => {
  if (failing.delete(cart_id)) {
    throw new Error("placing the order failed")
  }
})

/** A storefront: from what a buyer wants to a cart that can be completed. */
export class Carts {
  private constructor(
    private readonly suite: Suite,
    private readonly variants: Suite["store"]["variants"]
  ) {}

  /** With goods that are not shipped: a cart then needs no shipping method. */
  static async stock(suite: Suite): Promise<Carts> {
    const piece = async (title: string, price: number) => {
      const { product } = await ok(
        suite.alice.client.post("/admin/products", {
          title,
          status: "published",
          sales_channels: [{ id: suite.store.sales_channel_id }],
          options: [{ title: "Kind", values: ["Licence"] }],
          variants: [
            {
              title,
              manage_inventory: false,
              options: { Kind: "Licence" },
              prices: [
                { currency_code: "usd", amount: price },
                { currency_code: "eur", amount: price },
                { currency_code: "jpy", amount: Math.ceil(price) },
              ],
            },
          ],
        })
      )
      return product.variants[0].id as string
    }
    return new Carts(suite, {
      ...suite.store.variants,
      one: await piece("Licence", 1),
      cent: await piece("Small licence", 0.01),
    })
  }

  items(total: Big) {
    const { store } = this.suite
    return itemsFor(total.toFixed(2), { ...store, variants: this.variants })
  }

  /** @returns the cart's id, or the reply in which the method was refused */
  async prepare(
    { client }: Buyer,
    wish: { total: Big; currency: string; manual: boolean }
  ): Promise<string | Reply> {
    const { store } = this.suite
    const { cart } = await ok(
      client.post("/store/carts", {
        region_id: store.regions[wish.currency as StoreCurrency],
        sales_channel_id: store.sales_channel_id,
        items: this.items(wish.total),
      })
    )
    const chosen = await choosePayment(client, cart.id, {
      provider_id: wish.manual ? METHODS.manual : METHODS.auto,
    })
    return chosen.status < 400 ? cart.id : chosen
  }

  async complete({ client }: Buyer, cart_id: string): Promise<Reply> {
    return await completeCart(client, cart_id)
  }

  /** Completes it in a world where the order's last step fails. */
  async fail({ client }: Buyer, cart_id: string): Promise<Reply> {
    failing.add(cart_id)
    const reply = await completeCart(client, cart_id)
    failing.delete(cart_id)
    return reply
  }
}
