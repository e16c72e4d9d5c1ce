import { get, post, remove } from "./api.js"

const CART = "storefront-cart"
const ON_ACCOUNT = "pp_payment-on-account_default"
const IN_ADVANCE = "pp_system_default"

/** The buyer, and the region their address lies in. */
export async function loadBuyer() {
  const { customer } = await get("/store/customers/me", {
    fields: "id,email,first_name,last_name,*addresses",
  })
  const { regions } = await get("/store/regions")
  const address = customer.addresses?.[0]
  const region =
    regions.find(({ countries }) =>
      countries.some(({ iso_2 }) => iso_2 === address?.country_code)
    ) ?? regions[0]
  return { customer, address, region }
}

export async function loadProducts(region_id) {
  const { products } = await get("/store/products", {
    region_id,
    limit: 100,
    order: "title",
    fields: "id,title,variants.id,variants.title,*variants.calculated_price",
  })
  return products
}

/** The cart of this visit, or null. An ordered or foreign one is forgotten. */
export async function loadCart() {
  const id = sessionStorage.getItem(CART)
  if (!id) {
    return null
  }
  try {
    const { cart } = await get(`/store/carts/${id}`, {
      fields: "+items.subtotal",
    })
    return cart.completed_at ? forgetCart() : cart
  } catch {
    return forgetCart()
  }
}

export function forgetCart() {
  sessionStorage.removeItem(CART)
  return null
}

export async function addToCart(buyer, variant_id) {
  const cart = (await loadCart()) ?? (await openCart(buyer))
  await post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
  await chooseFreight(cart.id)
}

export async function setQuantity(cart_id, line_id, quantity) {
  const line = `/store/carts/${cart_id}/line-items/${line_id}`
  await (quantity > 0 ? post(line, { quantity }) : remove(line))
}

async function openCart({ address, region }) {
  const { id: _id, customer_id: _of, ...rest } = address
  const place = pickAddress(rest)
  const { cart } = await post("/store/carts", {
    region_id: region.id,
    shipping_address: place,
    billing_address: place,
  })
  sessionStorage.setItem(CART, cart.id)
  return cart
}

function pickAddress(address) {
  const names = [
    "first_name",
    "last_name",
    "company",
    "address_1",
    "postal_code",
    "city",
    "country_code",
  ]
  return Object.fromEntries(names.map((name) => [name, address[name]]))
}

async function chooseFreight(cart_id) {
  const { shipping_options } = await get("/store/shipping-options", { cart_id })
  const freight = shipping_options.find(({ name }) => /freight/i.test(name))
  const option_id = (freight ?? shipping_options[0]).id
  await post(`/store/carts/${cart_id}/shipping-methods`, { option_id })
}

/** Whether the cart may be paid on account, and if not why. */
export async function mayPayOnAccount(cart_id) {
  const path = `/store/company-credit/carts/${cart_id}/eligibility`
  return (await get(path)).eligibility
}

export function payOnAccount(cart_id, { po_number, comment }) {
  return order(cart_id, ON_ACCOUNT, { po_number, comment })
}

export function payInAdvance(cart_id) {
  return order(cart_id, IN_ADVANCE, {})
}

/**
 * @returns the order
 * @throws Error with the reason, in words for the buyer, when it is refused
 */
async function order(cart_id, provider_id, data) {
  const { payment_collection } = await post("/store/payment-collections", {
    cart_id,
  })
  const sessions = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  await post(sessions, { provider_id, data })
  const answer = await post(`/store/carts/${cart_id}/complete`)
  if (answer.type !== "order") {
    throw new Error(answer.error.message)
  }
  forgetCart()
  return answer.order
}
