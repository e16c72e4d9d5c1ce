import type { MedusaRequest } from "@medusajs/framework/http"
import type {
  CompanyMemberDTO,
  CreditEntryDTO,
  HistoryEntryDTO,
  StoreCreditEntry,
  StoreHistoryResponse,
} from "../../../../types"
import { refuse } from "../../../../modules/company-credit"
import {
  findHistory,
  withOrderNumber,
} from "../../../admin/company-credit/companies/[id]/history/helpers"
import type { StoreHistoryQuery } from "../validators"

/** The running figures are the company's credit, and seen with that right. */
const FIGURES = [
  "outstanding_balance",
  "available_credit",
  "credit_limit",
] as const

/** @throws MedusaError `credit_not_permitted` for a filter on such a figure */
export async function listHistory(
  req: MedusaRequest,
  { company_id, may_see_credit }: CompanyMemberDTO
): Promise<StoreHistoryResponse> {
  const { company_id: _, ...query } = req.validatedQuery as StoreHistoryQuery
  if (!may_see_credit && FIGURES.some((name) => query[name] !== undefined)) {
    throw refuse("credit_not_permitted")
  }
  const { entries, ...page } = await findHistory(req, company_id, query)
  const shown = entries.map(presentEntry)
  return {
    entries: may_see_credit ? shown : shown.map(withoutFigures),
    ...page,
  }
}

function withoutFigures(entry: StoreCreditEntry): StoreCreditEntry {
  return {
    ...entry,
    ...Object.fromEntries(FIGURES.map((name) => [name, null])),
  }
}

/**
 * An entry as the buyer reads it: no ids of the seller's people, and a comment
 * only where it was meant for the buyer.
 */
function presentEntry(entry: HistoryEntryDTO): StoreCreditEntry {
  const { order_id, order_display_id, updated_by, reimbursement } = entry
  return {
    id: entry.id,
    seq: entry.seq,
    operation: entry.operation,
    currency_code: entry.currency_code,
    amount: entry.amount,
    outstanding_balance: entry.outstanding_balance,
    available_credit: entry.available_credit,
    credit_limit: entry.credit_limit,
    order_amount: entry.order_amount,
    order_currency_code: entry.order_currency_code,
    exchange_rate: entry.exchange_rate,
    amount_display: entry.amount_display,
    rate_display: entry.rate_display,
    po_number: entry.po_number,
    order: order_id ? { id: order_id, display_id: order_display_id } : null,
    updated_by: { type: updated_by.type, name: updated_by.name },
    created_at: entry.created_at,
    reimbursement: reimbursement && {
      number: reimbursement.number,
      is_reversal: reimbursement.is_reversal,
      paid_on: reimbursement.vendor_invoice.paid_on,
    },
    ...publicCommentOf(entry),
  }
}

function publicCommentOf(entry: CreditEntryDTO): { comment?: string | null } {
  if (!entry.comment_is_public) {
    return {}
  }
  return {
    comment:
      entry.operation === "purchased"
        ? withOrderNumber(entry.comment, entry.order_display_id)
        : entry.comment,
  }
}
