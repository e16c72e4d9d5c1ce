import { isDeepStrictEqual } from "node:util"

/** The fields of an entry that the walk foretells, in the table's order. */
const FORETOLD = [
  "operation",
  "amount",
  "outstanding_balance",
  "available_credit",
  "credit_limit",
  "currency_code",
  "updated_by",
  "po_number",
  "comment",
]

/** Collects what is not as it was foretold. */
export function createChecks() {
  const differences = []
  let made = 0
  const equal = (what, actual, expected) => {
    made += 1
    if (!isDeepStrictEqual(actual, expected)) {
      differences.push(
        `${what}: expected ${JSON.stringify(expected)}, ` +
          `got ${JSON.stringify(actual)}`
      )
    }
  }
  return {
    differences,
    count: () => made,
    equal,

    /**
     * Every figure of every entry, and no entry more or less.
     *
     * @param {object[]} orders the company's orders: row.order counts in these
     */
    history: (name, entries, expected, orders) => {
      equal(`${name}, number of entries`, entries.length, expected.length)
      expected.forEach((row, index) => {
        const entry = entries[index]
        const order = orders[row.order - 1]
        const where = `${name}, entry ${index + 1} (${row.operation})`
        equal(`${where}, seq`, entry?.seq, index + 1)
        equal(`${where}, order`, entry?.order?.id, order?.id)
        for (const field of FORETOLD) {
          const expectedValue = withOrder(row, order)[field]
          equal(`${where}, ${field}`, shown(entry?.[field]), expectedValue)
        }
      })
    },
  }
}

/** Of "updated by" the kind and the name; ids differ from run to run. */
function shown(value) {
  return value?.name === undefined ? value : `${value.type} ${value.name}`
}

/** A purchase's comment begins with the order's number. */
function withOrder(row, order) {
  if (row.operation !== "purchased") {
    return row
  }
  const number = `Order #${order?.display_id}`
  return { ...row, comment: [number, row.comment].filter(Boolean).join(": ") }
}
