import { bearer, logIn } from "../http.mjs"

export const ON_ACCOUNT = "pp_payment-on-account_default"

/** A person gets a login at the store, as on its registration page. */
export async function registerBuyer(visitor, person) {
  const { email, password, first_name, last_name } = person
  const { token } = await visitor.post("/auth/customer/emailpass/register", {
    email,
    password,
  })
  const { customer } = await visitor
    .with(bearer(token))
    .post("/store/customers", { email, first_name, last_name })
  return customer
}

/** What a buyer does, over the store API: `place` in two halves, and look. */
export async function signInBuyer(visitor, person) {
  const { email, password } = person
  const token = await logIn(visitor, "customer", email, password)
  const api = visitor.with(bearer(token))
  const eligibility = async (cart_id) =>
    (await api.get(`/store/company-credit/carts/${cart_id}/eligibility`))
      .eligibility
  return {
    eligibility,

    offeredMethods: async (region_id) => {
      const path = "/store/payment-providers"
      const answer = await api.get(path, { region_id })
      return answer.payment_providers.map(({ id }) => id)
    },

    /** A cart with goods, address and freight; nothing is paid yet. */
    fillCart: (market, lines) => fillCart(api, market, person, lines),

    /** Chooses payment on account; nothing is booked yet. */
    choosePayment: async (cart_id, { po_number, comment }) => {
      const { payment_collection } = await api.post(
        "/store/payment-collections",
        { cart_id }
      )
      await api.post(
        `/store/payment-collections/${payment_collection.id}/payment-sessions`,
        { provider_id: ON_ACCOUNT, data: { po_number, comment } }
      )
    },

    /** The last click: `{ type: "order", order }`, or the cart and why not. */
    complete: (cart_id) => api.post(`/store/carts/${cart_id}/complete`),

    cart: async (cart_id) => (await api.get(`/store/carts/${cart_id}`)).cart,

    credit: async () => (await api.get("/store/company-credit/credit")).credit,
  }
}

async function fillCart(api, { country }, person, lines) {
  const { regions } = await api.get("/store/regions")
  const region = regions.find(({ countries }) =>
    countries.some(({ iso_2 }) => iso_2 === country)
  )
  const variants = await findVariants(api, region.id)
  const address = {
    first_name: person.first_name,
    last_name: person.last_name,
    company: person.company,
    ...person.address,
    country_code: country,
  }
  const { cart } = await api.post("/store/carts", {
    region_id: region.id,
    shipping_address: address,
    billing_address: address,
    items: lines.map(({ sku, quantity }) => ({
      variant_id: variants.get(sku),
      quantity,
    })),
  })
  const { shipping_options } = await api.get("/store/shipping-options", {
    cart_id: cart.id,
  })
  const freight = shipping_options.find(({ name }) => /freight/.test(name))
  const shipped = await api.post(`/store/carts/${cart.id}/shipping-methods`, {
    option_id: freight.id,
  })
  return shipped.cart
}

async function findVariants(api, region_id) {
  const { products } = await api.get("/store/products", {
    region_id,
    limit: 100,
    fields: "id,variants.id,variants.sku",
  })
  const variants = products.flatMap((product) => product.variants)
  return new Map(variants.map(({ sku, id }) => [sku, id]))
}
