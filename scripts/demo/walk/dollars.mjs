import { openChapter } from "./chapter.mjs"
import { DOLLARS, REFUSED } from "./expected.mjs"

const BOSTON = {
  address_1: "31 Milk Street",
  postal_code: "02109",
  city: "Boston",
}

/** The main job: credit, orders, a refusal, cancel, refund, reimburse. */
export async function walkDollars(scene) {
  const chapter = await openChapter({
    scene,
    title: "Credit of USD 500.00: orders, a refusal, a cancellation, a refund",
    company: { name: "Brightside Offices", currency_code: "usd" },
    person: {
      first_name: "Nora",
      last_name: "Hale",
      mailbox: "nora",
      address: BOSTON,
    },
    market: { country: "us" },
  })
  const { administrator, company_id, tell } = chapter
  await administrator.setTerms(company_id, {
    credit_limit: "500.00",
    reason: "Bank reference checked",
  })
  tell("Ada Keller gives Brightside Offices a credit limit of $500.00")

  // 4 × 46.00 + 8.00 freight
  const lamps = await chapter.order({
    lines: [{ sku: "LAMP-ARC-BASE", quantity: 4 }],
    total: "192",
    po_number: "PO-1001",
    comment: "Meeting room, second floor",
  })
  // 7 × 8.00 + 8.00 freight
  const notebooks = await chapter.order({
    lines: [{ sku: "NOTE-A5-DOT", quantity: 7 }],
    total: "64",
    po_number: "PO-1002",
  })
  await orderTwiceWithCreditForOne(chapter)
  await cancel(chapter, notebooks)
  await refund(chapter, lamps)
  await reimburse(chapter)
  await administrator.setTerms(company_id, {
    credit_limit: "750.00",
    reason: "Pays on time",
  })
  tell("Ada Keller raises the credit limit to $750.00")
  await chapter.close(DOLLARS)
}

/** Both carts pass when they choose the method; only one can be charged. */
async function orderTwiceWithCreditForOne(chapter) {
  const { buyer, checks, fill, money, place, tell } = chapter
  // 2 × 95.95 + 8.00 freight
  const lines = [{ sku: "CHAIR-VIS-BLU", quantity: 2 }]
  const first = await fill(lines, { po_number: "PO-1003" })
  const second = await fill(lines, { po_number: "PO-1004" })
  const before = await buyer.eligibility(second.id)
  checks.equal("second cart, eligible at first", before.eligible, true)
  tell(`Two carts of ${money("199.90")} each are open, with credit for one`)

  const order = await place(first, "199.9")
  tell(`The first is placed: order #${order.display_id}, PO PO-1003`)
  const answer = await buyer.complete(second.id)
  tell(`The second is refused: ${answer.error?.message}`)
  checks.equal("refusal, type of the answer", answer.type, "cart")
  checks.equal("refusal, code", answer.error?.code, REFUSED.code)
  checks.equal("refusal, sentence", answer.error?.message, REFUSED.message)

  const { items } = await buyer.cart(second.id)
  checks.equal("refused cart, kept", items?.[0]?.quantity, 2)
  const { eligible, code, shortfall } = await buyer.eligibility(second.id)
  checks.equal(
    "refused cart, eligibility",
    { eligible, code, shortfall },
    { eligible: false, code: REFUSED.code, shortfall: REFUSED.shortfall }
  )
}

async function cancel({ administrator, awaitEntries, checks, tell }, order) {
  await administrator.cancelOrder(order.id)
  await awaitEntries(5, "the cancelled order's entry in the credit history")
  tell(`Ada Keller cancels order #${order.display_id}`)
  const { on_account } = await administrator.orderCredit(order.id)
  checks.equal("cancelled order, on account", on_account, "0.00")
}

async function refund({ administrator, checks, tell }, order) {
  await administrator.refund(order.id, 50.25, "One lamp arrived scratched")
  tell(`Ada Keller refunds $50.25 of order #${order.display_id}`)
  const { on_account } = await administrator.orderCredit(order.id)
  checks.equal("refunded order, on account", on_account, "141.75")
}

async function reimburse({ administrator, company_id, checks, tell }) {
  const entry = await administrator.reimburse(company_id, {
    amount: "192.00",
    po_number: "A1",
  })
  tell("Ada Keller presses Reimburse Balance: $192.00 received, PO A1")
  await administrator.editReimbursement(company_id, entry.id, {
    po_number: "A12345",
    comment: "Adding PO info",
  })
  tell("Ada Keller corrects the PO number to A12345")
  const edits = await administrator.edits(company_id, entry.id)
  checks.equal(
    "edit, what is kept of it",
    edits.map(({ po_number_before, po_number_after, updated_by }) => [
      po_number_before,
      po_number_after,
      updated_by.name,
    ]),
    [["A1", "A12345", "Ada Keller"]]
  )
}
