import { Amount } from "../domain"

/** A purchase on account and what of it was given back. All ≥ 0. */
export type PurchaseDTO = {
  id: string
  account_id: string
  payment_session_id: string
  payment_collection_id: string | null
  cart_id: string | null
  order_id: string | null
  order_display_id: number | null
  customer_id: string | null
  currency_code: string
  amount: Amount
  order_currency_code: string
  order_amount: string
  exchange_rate: string | null
  refunded: Amount
  reverted: Amount
  /** Refunds that wait for their label; counted as given back. */
  held: Amount
  order_given_back: string
  order_held: string
}

/** What one order has on account, in the account's currency. */
export type OrderCreditDTO = {
  order_id: string
  company_id: string
  company_name: string
  currency_code: string
  purchased: Amount
  refunded: Amount
  reverted: Amount
  /** `purchased − refunded − reverted`: what is still on account. */
  on_account: Amount
  /** What Medusa asks for and nobody has paid, in `order_currency_code`. */
  unpaid: Amount
  order_currency_code: string
  /** Why a higher total was not charged; null when nothing was refused. */
  refused: { code: string; message: string } | null
  /** The company's figures now. */
  outstanding_balance: Amount
  available_credit: Amount
  credit_limit: Amount
}
