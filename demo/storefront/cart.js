import { action, attempt, el, field, table } from "./dom.js"
import { money } from "./format.js"
import {
  mayPayOnAccount,
  payInAdvance,
  payOnAccount,
  setQuantity,
} from "./shop.js"

const COLUMNS = [
  { title: "Goods" },
  { title: "Quantity" },
  { title: "Total, net", amount: true },
]

/** The cart, whether it may be paid on account, and the two ways to pay. */
export async function cartPart(cart, { onChange, onOrdered, onRefused }) {
  const section = el(
    "section",
    { "aria-labelledby": "cart" },
    el("h2", { id: "cart" }, "Cart")
  )
  if (!cart?.items?.length) {
    section.append(el("p", { class: "soft" }, "The cart is empty."))
    return section
  }
  const eligibility = await mayPayOnAccount(cart.id)
  section.append(
    linesOf(cart, onChange),
    sumsOf(cart),
    el("h3", {}, "Payment on account"),
    verdict(eligibility),
    accountForm(cart, eligibility, onOrdered, onRefused),
    el("h3", {}, "Another way"),
    action("Order and pay in advance", async () =>
      onOrdered(await payInAdvance(cart.id))
    )
  )
  return section
}

function linesOf(cart, onChange) {
  const rows = cart.items.map((item) => {
    const title = `${item.product_title}, ${item.variant_title}`
    const quantity = el("input", {
      type: "number",
      min: 0,
      max: 999,
      value: item.quantity,
      "aria-label": `Quantity of ${title}`,
    })
    quantity.addEventListener("change", () =>
      attempt(quantity, async () => {
        await setQuantity(cart.id, item.id, Number(quantity.value))
        await onChange()
      })
    )
    return [title, quantity, money(item.subtotal, cart.currency_code)]
  })
  return table("What you order", COLUMNS, rows)
}

function sumsOf(cart) {
  const sum = (title, amount) =>
    el(
      "div",
      {},
      el("dt", {}, title),
      el("dd", {}, money(amount, cart.currency_code))
    )
  return el(
    "dl",
    { class: "figures" },
    sum("Freight", cart.shipping_subtotal),
    sum("Tax", cart.tax_total),
    sum("Total", cart.total)
  )
}

function verdict({ eligible, message, warning }) {
  const text = eligible
    ? (warning?.message ?? "This order can be charged to your account.")
    : message
  return el("p", { class: eligible ? "note" : "note bad" }, text)
}

function accountForm(cart, { eligible }, onOrdered, onRefused) {
  const po = el("input", { name: "po_number", maxlength: 255 })
  const comment = el("textarea", { rows: 2, maxlength: 2000 })
  // Stays pressable when it is not eligible: the server has the last word,
  // and this shows what it says.
  const button = el(
    "button",
    { class: eligible ? "main" : null, type: "submit" },
    "Order on account"
  )
  const submit = async (event) => {
    event.preventDefault()
    await attempt(button, async () => {
      const words = { po_number: po.value, comment: comment.value }
      const order = await payOnAccount(cart.id, words).catch(async (error) => {
        await onRefused(error.message)
        return null
      })
      if (order) {
        await onOrdered(order, words)
      }
    })
  }
  return el(
    "form",
    { onsubmit: submit },
    field("Purchase order number (optional)", po),
    field("Comment (optional)", comment),
    button
  )
}
