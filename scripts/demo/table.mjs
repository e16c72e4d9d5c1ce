import { formatAmount, formatDate } from "./format.mjs"

const COLUMNS = [
  { title: "Date", of: (entry) => formatDate(entry.created_at) },
  { title: "Operation", of: (entry) => capital(entry.operation) },
  { title: "Amount", of: amount("amount"), right: true },
  {
    title: "Outstanding Balance",
    of: amount("outstanding_balance"),
    right: true,
  },
  { title: "Available Credit", of: amount("available_credit"), right: true },
  { title: "Credit Limit", of: amount("credit_limit"), right: true },
  { title: "Updated By", of: (entry) => entry.updated_by.name },
  { title: "Purchase Order", of: (entry) => entry.po_number ?? "" },
  { title: "Comment", of: commentOf },
]

/** The credit history as lines of text, oldest entry first. */
export function historyTable(entries) {
  return tableOf(COLUMNS, entries)
}

/**
 * @param {{ title: string, of: (row: object) => string, right?: boolean }[]}
 *   columns
 */
export function tableOf(columns, items) {
  const rows = [
    columns.map(({ title }) => title),
    ...items.map((item) => columns.map(({ of }) => of(item))),
  ]
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column])))
  )
  const lines = rows.map((row) =>
    row
      .map((cell, i) => pad(cell, widths[i], columns[i].right))
      .join("  ")
      .trimEnd()
  )
  const rule = widths.map((width) => "─".repeat(width)).join("  ")
  return [lines[0], rule, ...lines.slice(1)].join("\n")
}

function amount(field) {
  return (entry) => formatAmount(entry[field], entry.currency_code)
}

/** The comment of a purchase begins with the order; others get it here. */
function commentOf({ operation, order, comment }) {
  const of = order && operation !== "purchased"
  return [of ? `Order #${order.display_id}` : null, comment]
    .filter(Boolean)
    .join(": ")
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1)
}

function pad(text, width, right) {
  const space = " ".repeat(width - widthOf(text))
  return right ? space + text : text + space
}

/** In characters, not in UTF-16 units. */
function widthOf(text) {
  return [...text].length
}
