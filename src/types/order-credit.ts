import { Amount } from "../domain"
import { CreditEntryDTO } from "./credit"

export type RefundToCreditInput = {
  order_id: string
  /** Above 0, in the order's currency. */
  amount: Amount | number
  /** Absent: the company the order's customer belongs to. */
  company_id?: string
  po_number?: string | null
  comment?: string | null
  comment_is_public?: boolean
}

/** A refund as Medusa keeps it, which its provider was not told of. */
export type RecordedRefund = {
  id: string
  /** Above 0, in the order's currency. */
  amount: string
  currency_code: string
}

export type NewRecordedRefund = {
  payment_id: string
  amount: string
  entry_id: string
}

/**
 * How the credit module has Medusa record, inside the transaction that credits
 * the company, that a payment is refunded, without the provider being told.
 */
export type RefundRecorder = {
  create(refunds: NewRecordedRefund[]): Promise<void>
  remove(ids: string[]): Promise<void>
}

/** On a refund of Medusa's: the entry that credited it. */
export const CREDITED_BY = "company_credit_entry_id"

export type RefundToCreditResult = {
  company_id: string
  entry: CreditEntryDTO
  replayed: boolean
  refunds: RecordedRefund[]
}
