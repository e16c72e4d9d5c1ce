import { Amount, Operation } from "../domain"
import { ActorType } from "./actor"

/** Amounts are exact decimals as text, in the digits of `currency_code`. */
export type CreditAccountDTO = {
  id: string
  company_id: string
  currency_code: string
  credit_limit: Amount
  exceed_limit: boolean
  /** Signed: negative = the company owes, positive = it paid in advance. */
  outstanding_balance: Amount
  /** `credit_limit + outstanding_balance`; negative = over the limit. */
  available_credit: Amount
  /** How many entries the history has. */
  last_seq: number
  /** Send it back with a change of terms to be told of others' changes. */
  terms_version: number
}

/** The figures after an entry. */
export type CreditFigures = Pick<
  CreditAccountDTO,
  | "currency_code"
  | "credit_limit"
  | "exceed_limit"
  | "outstanding_balance"
  | "available_credit"
>

export type CreditEntryDTO = CreditFigures & {
  id: string
  account_id: string
  /** 1..n without a gap within the account. */
  seq: number
  operation: Operation
  /** Signed, in `currency_code`. */
  amount: Amount
  /** The same amount in the order's currency, where the entry is of an order. */
  order_amount: Amount | null
  order_currency_code: string | null
  /** Of the order's currency; of the former one where the currency changes. */
  exchange_rate: string | null
  /** `EUR -20,000.00 (-$22,400.00)`; without a second currency `USD -192.00`. */
  amount_display: string
  /** `USD/EUR 0.8928`; null where nothing was converted. */
  rate_display: string | null
  /** A change of the credit currency keeps what was before it. */
  former_currency_code: string | null
  former_credit_limit: Amount | null
  former_outstanding_balance: Amount | null
  po_number: string | null
  comment: string | null
  /** Whether the buyer sees the comment. */
  comment_is_public: boolean
  purchase_id: string | null
  order_id: string | null
  order_display_id: number | null
  updated_by: { type: ActorType; id: string | null; name: string }
  /** How often PO number or comment were edited. */
  edit_count: number
  created_at: string
}

export type EntryEditDTO = {
  number: number
  po_number_before: string | null
  po_number_after: string | null
  comment_before: string | null
  comment_after: string | null
  updated_by: { type: ActorType; id: string | null; name: string }
  created_at: string
}

export type SetTermsInput = {
  company_id: string
  credit_limit?: Amount | number
  exceed_limit?: boolean
  /** The reason for the change; becomes the comment of the entry. */
  reason?: string | null
  /** `terms_version` of the account as the editor saw it. */
  terms_version?: number
}

export type ReimburseInput = {
  company_id: string
  /** > 0: the company paid us. < 0: it was paid out, or a correction. */
  amount: Amount | number
  /** Refused when it is not the account's; absent = the account's. */
  currency_code?: string
  po_number?: string | null
  comment?: string | null
  comment_is_public?: boolean
}

export type EditReimbursementInput = {
  company_id: string
  entry_id: string
  po_number?: string | null
  comment?: string | null
}

export type PostingResult = {
  /** Null when nothing had to be written. */
  entry: CreditEntryDTO | null
  /** The entry is that of an earlier request with the same key. */
  replayed: boolean
}
