import { isLoggedIn, logOut, prepare } from "./api.js"
import { cartPart } from "./cart.js"
import { creditPart } from "./credit.js"
import { action, el, say } from "./dom.js"
import { money } from "./format.js"
import { loginPage } from "./login.js"
import { productsPart } from "./products.js"
import { addToCart, loadBuyer, loadCart, loadProducts } from "./shop.js"

const main = document.getElementById("main")
const who = document.getElementById("who")

start().catch((error) => say(error.message, true))

async function start() {
  await prepare()
  if (isLoggedIn()) {
    await showShop().catch(leave)
  } else {
    showLogin()
  }
}

function showLogin() {
  who.replaceChildren()
  main.replaceChildren(loginPage(showShop))
}

/** An expired login ends here, too. */
function leave() {
  logOut()
  say("")
  showLogin()
}

async function showShop() {
  const buyer = await loadBuyer()
  const products = await loadProducts(buyer.region.id)
  const { first_name, last_name, email } = buyer.customer
  who.replaceChildren(
    `${first_name} ${last_name}, ${email}`,
    action("Log out", async () => leave())
  )
  const cart = el("div", { id: "cart-part" })
  const credit = el("div", { id: "credit-part" })
  const part = { buyer, cart, credit }
  const add = async (variant_id) => {
    await addToCart(buyer, variant_id)
    await refreshCart(part)
    say("Added to the cart.")
  }
  main.replaceChildren(
    el("h1", {}, "Order for your company"),
    el("div", { class: "columns" }, productsPart(products, add), cart),
    credit
  )
  await Promise.all([refreshCart(part), refreshCredit(part)])
}

async function refreshCart(part) {
  const cart = await loadCart()
  part.cart.replaceChildren(
    await cartPart(cart, {
      onChange: () => refreshCart(part),
      onOrdered: (order, words) => showOrder(part, order, words),
      onRefused: async (reason) => {
        await Promise.all([refreshCart(part), refreshCredit(part)])
        say(`The order was refused. ${reason}`, true)
      },
    })
  )
}

async function refreshCredit(part) {
  part.credit.replaceChildren(await creditPart())
}

async function showOrder(part, order, words) {
  await Promise.all([refreshCart(part), refreshCredit(part)])
  say("")
  const title = el(
    "h2",
    { tabindex: "-1" },
    `Thank you: order #${order.display_id}`
  )
  const total = money(order.total, order.currency_code)
  const way = words
    ? `${total} was charged to your company's account.`
    : `Please pay ${total} in advance.`
  const po = words?.po_number ? ` Purchase order ${words.po_number}.` : ""
  part.cart.prepend(
    el("section", { class: "note" }, title, el("p", {}, way + po))
  )
  title.focus()
}
