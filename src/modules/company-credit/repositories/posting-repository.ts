import { Operation } from "../../../domain"
import { ActorType } from "../../../types"
import { Sql } from "./sql"

/** One line for `company_credit_post`. Amounts are exact decimals as text. */
export type PostingLine = {
  id: string
  account_id: string
  kind:
    | "purchase"
    | "reimbursement"
    | "refund"
    | "reversal"
    /** To the account, for an order that was not paid on account. */
    | "credit"
    | "terms"
  amount?: string | null
  /** Of the amount. In `terms`, the account's; another one with a rate. */
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
  /** The part of the order that is given back, in its currency. */
  order_amount?: string
  /** `credit`: the order. */
  order_id?: string
  order_display_id?: number | null
  order_currency_code?: string
  /** To be read: of the order, or of the change of currency. */
  exchange_rate?: string | null
  /** The refund was waiting for its label. */
  held?: boolean
  credit_limit?: string
  exceed_limit?: boolean
  terms_seen?: number | null
} & Partial<CurrencyChange>

/** `terms` in another currency; the rate is an exact fraction. */
export type CurrencyChange = {
  /** The account's currency, which the rate is from. */
  former_currency_code: string
  /** Digits of the new currency. */
  currency_digits: number
  rate_multiplier: string
  rate_divisor: string
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
  former_currency_code: string | null
  former_credit_limit: string | null
  former_outstanding_balance: string | null
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
