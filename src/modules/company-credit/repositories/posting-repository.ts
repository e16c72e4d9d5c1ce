import { Operation } from "../../../domain"
import { ActorType } from "../../../types"
import { Sql } from "./sql"

/** One line for `company_credit_post`. Amounts are exact decimals as text. */
export type PostingLine = {
  id: string
  account_id: string
  kind: "purchase" | "reimbursement" | "refund" | "reversal" | "terms"
  amount?: string | null
  currency_code?: string
  idempotency_key: string
  fingerprint: string
  po_number?: string | null
  comment?: string | null
  comment_is_public?: boolean
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
  purchase_id?: string
  purchase?: NewPurchase
  /** The part of the order a refund or reversal gives back, order currency. */
  order_amount?: string
  /** The refund was waiting for its label. */
  held?: boolean
  credit_limit?: string
  exceed_limit?: boolean
  terms_seen?: number | null
}

export type NewPurchase = {
  payment_session_id: string
  payment_collection_id: string | null
  cart_id: string | null
  order_id: string | null
  order_display_id: number | null
  customer_id: string | null
  order_currency_code: string
  order_amount: string
  exchange_rate: string | null
}

/** The database's answer to one line, with the account's figures after it. */
export type PostingAnswer = {
  ord: number
  outcome: "booked" | "replayed" | "unchanged" | "refused" | "busy"
  refusal: string | null
  entry_id: string | null
  seq: number | null
  operation: Operation | null
  amount: string | null
  outstanding_balance: string | null
  available_credit: string | null
  credit_limit: string | null
  exceed_limit: boolean | null
  terms_version: number | null
  currency_code: string | null
  purchase_id: string | null
  order_currency_code: string | null
  order_amount: string | null
  exchange_rate: string | null
  detail: string | null
  created_at: Date | null
}

/**
 * Posts a batch in one round trip.
 *
 * @param wait false answers `busy` for accounts that someone else has locked
 */
export async function postLines(
  sql: Sql,
  lines: PostingLine[],
  wait: boolean
): Promise<PostingAnswer[]> {
  const numbered = lines.map((line, ord) => ({ ...line, ord }))
  const rows = await sql<PostingAnswer>(
    "select * from company_credit_post(?::jsonb, ?)",
    [JSON.stringify(numbered), wait]
  )
  const answers = new Array<PostingAnswer>(lines.length)
  rows.forEach((row) => (answers[row.ord] = row))
  return answers
}
