import { setImmediate as othersAnswered } from "node:timers/promises"
import { LegalEntityDTO } from "../../../types"
import {
  DuePlace,
  InvoiceChoice,
  findDue,
  findPayable,
} from "../repositories/payable-invoice-repository"
import { Sql } from "../repositories/sql"
import { refuse } from "../utils/refuse"
import {
  LeftOut,
  PayingBy,
  PaymentLines,
  invoicesOf,
} from "./vendor-payment-lines"

/** So many are looked at in a statement; others are answered in between. */
const PAGE = 2_000
const START = { due_day: "0001-01-01", id: "" }

/**
 * Which invoices a payment is made of: those named, or the oldest that are due
 * and can be paid, as many as a payment takes.
 */
export async function choose(
  sql: Sql,
  choice: InvoiceChoice,
  by: PayingBy,
  left_out: LeftOut
): Promise<{ ids: string[]; has_more: boolean }> {
  if ("invoice_ids" in choice) {
    return { ids: choice.invoice_ids, has_more: false }
  }
  const lines = new PaymentLines(by, left_out)
  let after: DuePlace = START
  let has_more = false
  for (;;) {
    const page = await findDue(sql, choice, after, PAGE)
    for (const row of page) {
      has_more = lines.isFull
      if (has_more) {
        break
      }
      lines.add(row)
    }
    if (has_more || page.length < PAGE) {
      return { ids: invoicesOf(lines.settle()), has_more }
    }
    after = page[page.length - 1]
  }
}

/** As they are now, each of them. */
export async function decide(
  sql: Sql,
  ids: string[],
  by: PayingBy,
  left_out: LeftOut
) {
  const rows = await findPayable(sql, ids)
  if (rows.length < ids.length) {
    throw refuse("vendor_invoice_not_found")
  }
  const lines = new PaymentLines(by, left_out)
  for (let at = 0; at < rows.length; at += PAGE) {
    rows.slice(at, at + PAGE).forEach((row) => lines.add(row))
    await othersAnswered()
  }
  return lines.settle()
}

export const byOf = (
  choice: InvoiceChoice,
  method: PayingBy["method"],
  { id }: LegalEntityDTO
): PayingBy => ({
  method,
  legal_entity_id: id,
  due_until: "invoice_ids" in choice ? null : choice.due_until,
})
