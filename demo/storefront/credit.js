import { get } from "./api.js"
import { el, table } from "./dom.js"
import { capital, date, isNegative, money } from "./format.js"

const COLUMNS = [
  { title: "Date" },
  { title: "Operation" },
  { title: "Amount", amount: true },
  { title: "Outstanding balance", amount: true },
  { title: "Available credit", amount: true },
  { title: "Credit limit", amount: true },
  { title: "Updated by" },
  { title: "Purchase order" },
  { title: "Comment" },
]

/** The company's credit and its history, as far as this member may see them. */
export async function creditPart() {
  return el(
    "section",
    { "aria-labelledby": "credit" },
    el("h2", { id: "credit" }, "Company credit"),
    await orWhyNot(figures),
    el("h3", {}, "Credit history"),
    await orWhyNot(history)
  )
}

async function orWhyNot(part) {
  try {
    return await part()
  } catch (error) {
    return el("p", { class: "soft" }, error.message)
  }
}

async function figures() {
  const { credit } = await get("/store/company-credit/credit")
  const figure = (title, amount) => [
    el(
      "div",
      {},
      el("dt", {}, title),
      el(
        "dd",
        { class: isNegative(amount) ? "negative" : null },
        money(amount, credit.currency_code)
      )
    ),
  ]
  return el(
    "div",
    {},
    el(
      "dl",
      { class: "figures" },
      figure("Available credit", credit.available_credit),
      figure("Outstanding balance", credit.outstanding_balance),
      figure("Credit limit", credit.credit_limit)
    ),
    el("p", { class: "soft" }, inWords(credit))
  )
}

function inWords({ outstanding_balance: balance, currency_code, ...credit }) {
  const amount = money(balance.replace("-", ""), currency_code)
  const state = isNegative(balance)
    ? `Your company owes ${amount}.`
    : /[1-9]/.test(balance)
      ? `Your company has paid ${amount} in advance.`
      : "Nothing is owed."
  return credit.exceed_limit ? `${state} The limit may be exceeded.` : state
}

async function history() {
  const { entries, count } = await get("/store/company-credit/history", {
    limit: 20,
  })
  if (count === 0) {
    return el("p", { class: "soft" }, "There is no entry yet.")
  }
  const caption = `The latest ${entries.length} of ${count}, newest first`
  return table(caption, COLUMNS, entries.map(cellsOf))
}

function cellsOf(entry) {
  const amount = (name) => money(entry[name], entry.currency_code)
  // The comment of a purchase begins with the order's number already.
  const order =
    entry.order && !entry.comment?.startsWith("Order #")
      ? `Order #${entry.order.display_id}`
      : null
  return [
    el("time", { datetime: entry.created_at }, date(entry.created_at)),
    capital(entry.operation),
    amount("amount"),
    amount("outstanding_balance"),
    amount("available_credit"),
    amount("credit_limit"),
    entry.updated_by?.name ?? "",
    entry.po_number ?? "",
    [order, entry.comment].filter(Boolean).join(": "),
  ]
}
