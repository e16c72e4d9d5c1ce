import {
  DIFFERENCE_KINDS,
  DifferenceFacts,
  adviceFor,
  causeOf,
  severityOf,
} from ".."

const FACTS: DifferenceFacts = {
  order_display_id: 12,
  subject: "company_credit_entry_chain",
  expected: "64",
  found: "1500.5",
  currency_code: "usd",
  document: "INV-00012",
}

describe("a difference", () => {
  it.each(DIFFERENCE_KINDS)("%s says its cause in a sentence", (kind) => {
    for (const facts of [
      FACTS,
      { ...FACTS, order_display_id: null, document: null },
      { ...FACTS, expected: null, found: null, currency_code: null },
    ]) {
      const sentence = causeOf(kind, facts)
      expect(sentence).toMatch(/^[A-Z0-9].{19,}\.$/)
      expect(sentence).not.toMatch(/undefined|NaN|#null/)
    }
  })

  it.each(DIFFERENCE_KINDS)("%s says what to do about it", (kind) => {
    expect(adviceFor(kind, FACTS)).toMatch(/^[A-Z].{10,}\.$/)
  })

  it("is an error, but where an order is only not paid in full", () => {
    const infos = DIFFERENCE_KINDS.filter((kind) => severityOf(kind) === "info")
    expect(infos).toEqual(["order_rest_unpaid"])
  })

  it("names the run or the document it is about", () => {
    expect(causeOf("invoice_without_reimbursement", FACTS)).toBe(
      "Vendor invoice INV-00012 of USD 1,500.50 belongs to no reimbursement: no credit was taken for it."
    )
    const run = { ...FACTS, document: "RUN-3" }
    expect(causeOf("run_out_of_balance", run)).toBe(
      "RUN-3 took USD 64.00 from customers' credit, but its vendor invoices come to USD 1,500.50."
    )
  })

  it("shows amounts in their currency", () => {
    expect(causeOf("canceled_order_on_account", FACTS)).toBe(
      "Order #12 is cancelled, but USD 1,500.50 of it is still on account."
    )
  })
})
