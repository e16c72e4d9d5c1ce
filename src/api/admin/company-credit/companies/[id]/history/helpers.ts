import type { MedusaRequest } from "@medusajs/framework/http"
import type CompanyCreditService from "../../../../../../modules/company-credit/service"
import {
  AdminCreditEntry,
  AdminHistoryResponse,
  COMPANY_CREDIT_MODULE,
  CreditEntryDTO,
  HistoryEntryDTO,
  HistoryPage,
} from "../../../../../../types"
import type { AdminHistoryQuery } from "./validators"

/**
 * An entry as an administrator reads it, in lists and in exports: the comment
 * of a purchase begins with the order's number.
 */
export function presentEntry({
  purchase_id: _,
  order_id,
  order_display_id,
  ...entry
}: CreditEntryDTO & Partial<HistoryEntryDTO>): AdminCreditEntry {
  const purchased = entry.operation === "purchased"
  const order = order_id ? { id: order_id, display_id: order_display_id } : null
  return {
    ...entry,
    reimbursement: entry.reimbursement ?? null,
    comment: purchased
      ? withOrderNumber(entry.comment, order_display_id)
      : entry.comment,
    buyer_comment: purchased ? entry.comment : null,
    order,
    order_url: order && `/orders/${order.id}`,
  }
}

export function withOrderNumber(
  comment: string | null,
  display_id: number | null
): string | null {
  if (display_id === null) {
    return comment
  }
  return [`Order #${display_id}`, comment].filter(Boolean).join(": ")
}

/** A page of a company's history, with the query it answers. */
export async function findHistory(
  req: MedusaRequest,
  company_id: string,
  { limit, offset, order, after_seq, ...filter }: AdminHistoryQuery
): Promise<HistoryPage & { limit: number; offset: number }> {
  const credit = req.scope.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
  const page = await credit.listHistory(company_id, {
    filter,
    limit,
    offset,
    order,
    after_seq,
  })
  return { ...page, offset, limit }
}

export async function listHistory(
  req: MedusaRequest
): Promise<AdminHistoryResponse> {
  const query = req.validatedQuery as AdminHistoryQuery
  const { entries, ...page } = await findHistory(req, req.params.id, query)
  return { entries: entries.map(presentEntry), ...page }
}
