import { action, el, table } from "./dom.js"
import { money } from "./format.js"

const COLUMNS = [
  { title: "Product" },
  { title: "Variant" },
  { title: "Price, net", amount: true },
  { title: "" },
]

export function productsPart(products, onAdd) {
  const rows = products.flatMap((product) =>
    product.variants.map((variant) => [
      product.title,
      variant.title,
      priceOf(variant),
      action("Add", () => onAdd(variant.id), {
        "aria-label": `Add ${product.title}, ${variant.title}, to the cart`,
      }),
    ])
  )
  return el(
    "section",
    { "aria-labelledby": "products" },
    el("h2", { id: "products" }, "Products"),
    table(`${products.length} products in stock`, COLUMNS, rows)
  )
}

function priceOf({ calculated_price: price }) {
  return money(price.calculated_amount, price.currency_code)
}
