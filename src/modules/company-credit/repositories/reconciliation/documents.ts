import { Check, Look, Statement, within } from "./check"

type Document = {
  /** The row itself, by which the difference is known again. */
  subject: string
  account?: string
  entry?: string
  currency?: string
  expected: string
  found: string
  id: string
  number: string
}

/** What a check answers of a run, a reimbursement, an invoice or a payment. */
export const ofDocument = ({
  subject,
  account = "null",
  entry = "null",
  currency = "null",
  expected,
  found,
  id,
  number,
}: Document) => `
  ${subject} as subject, ${account} as account_id, null as order_id,
  null as payment_id, null as purchase_id, null as refund_id,
  ${entry} as entry_id, ${currency} as currency_code,
  ${expected} as expected, ${found} as found, null as repair,
  ${id} as document_id, ${number} as document`

/** A check whose bounds stand once in its statement. */
export function documentCheck(
  kind: Check["kind"],
  columns: { subject: string; account?: string; changed: string },
  text: (bounds: string) => string
): Check {
  const find = (look: Look): Statement => {
    const bounds = within(kind, look, { account: "null", ...columns })
    return { text: text(bounds.text), bindings: bounds.bindings }
  }
  return { kind, of_document: true, find }
}
