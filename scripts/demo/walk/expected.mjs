// The credit histories as they must come out, worked out by hand. Nothing here
// is computed: available credit = limit + balance, to the last digit.

const ADA = "user Ada Keller"
const NORA = "customer Nora Hale"
const OLE = "customer Ole Petersen"
const AIKO = "customer Aiko Mori"
const GRETA = "customer Greta Lindqvist"

/** What the buyer is told: 199.90 asked, 44.10 left. */
export const REFUSED = {
  code: "insufficient_credit",
  message:
    "Your available credit of USD 44.10 does not cover this order of USD 199.90; USD 155.80 is missing.",
  shortfall: "USD 155.80",
}

const row =
  (currency_code) =>
  (
    operation,
    [amount, outstanding_balance, available_credit, credit_limit],
    updated_by,
    { order = null, po = null, comment = null } = {}
  ) => ({
    operation,
    amount,
    outstanding_balance,
    available_credit,
    credit_limit,
    currency_code,
    updated_by,
    order,
    po_number: po,
    comment,
  })

const usd = row("usd")
const eur = row("eur")
const jpy = row("jpy")

// operation, [amount, balance, available, limit], by, and what goes with it;
// `order` is the company's first, second… order.
// prettier-ignore
export const DOLLARS = [
  usd("allocated", ["0.00", "0.00", "500.00", "500.00"], ADA, { comment: "Bank reference checked" }),
  usd("purchased", ["-192.00", "-192.00", "308.00", "500.00"], NORA, { order: 1, po: "PO-1001", comment: "Meeting room, second floor" }),
  usd("purchased", ["-64.00", "-256.00", "244.00", "500.00"], NORA, { order: 2, po: "PO-1002" }),
  usd("purchased", ["-199.90", "-455.90", "44.10", "500.00"], NORA, { order: 3, po: "PO-1003" }),
  usd("reverted", ["64.00", "-391.90", "108.10", "500.00"], ADA, { order: 2 }),
  usd("refunded", ["50.25", "-341.65", "158.35", "500.00"], ADA, { order: 1, comment: "One lamp arrived scratched" }),
  usd("reimbursed", ["192.00", "-149.65", "350.35", "500.00"], ADA, { po: "A12345", comment: "Adding PO info" }),
  usd("updated", ["0.00", "-149.65", "600.35", "750.00"], ADA, { comment: "Pays on time" }),
]

// prettier-ignore
export const EUROS = [
  eur("allocated", ["0.00", "0.00", "2000.00", "2000.00"], ADA),
  eur("purchased", ["-546.03", "-546.03", "1453.97", "2000.00"], OLE, { order: 1, po: "SE-88", comment: "Three new colleagues" }),
  eur("reverted", ["546.03", "0.00", "2000.00", "2000.00"], ADA, { order: 1 }),
]

// prettier-ignore
export const YEN = [
  jpy("reimbursed", ["100000", "100000", "100000", "0"], ADA, { po: "HD-01", comment: "Bank transfer" }),
  jpy("purchased", ["-38500", "61500", "61500", "0"], AIKO, { order: 1, po: "HD-02", comment: "Paper for the quarter" }),
]

// Numbers of vendor invoices go on from run to run; the figures do not.
// prettier-ignore
export const OVERPAID = (invoice) => [
  eur("allocated", ["0.00", "0.00", "1000.00", "1000.00"], ADA),
  eur("purchased", ["-189.15", "-189.15", "810.85", "1000.00"], GRETA, { order: 1, po: "KV-7", comment: "A chair for the reading room" }),
  eur("reimbursed", ["300.00", "110.85", "1110.85", "1000.00"], ADA, { po: "KV-7", comment: "Bank transfer, too much" }),
  eur("reimbursed", ["-110.85", "0.00", "1000.00", "1000.00"], ADA, { comment: `Reimbursed by vendor invoice ${invoice}` }),
]

// prettier-ignore
export const PREPAID = (reimbursement, invoice) => [
  eur("reimbursed", ["80.00", "80.00", "80.00", "0.00"], ADA, { comment: "Paid in advance" }),
  eur("reimbursed", ["-80.00", "0.00", "0.00", "0.00"], ADA, { comment: `Reimbursed by vendor invoice ${invoice}` }),
  eur("reimbursed", ["80.00", "80.00", "80.00", "0.00"], ADA, { comment: `Undoes reimbursement ${reimbursement}: vendor invoice ${invoice} is cancelled. They would rather order for it` }),
]
