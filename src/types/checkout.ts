import { Amount, CheckoutRules, CreditWarning } from "../domain"

/**
 * What the payment provider needs of the credit module. The provider lives in
 * Medusa's payment module and reaches the credit module by this contract.
 */
export type CreditForPayments = {
  checkSession(
    customer_id: string | undefined,
    totals: { amount: string; currency_code: string },
    rules: CheckoutRules
  ): Promise<void>
  chargeSession(
    session_id: string,
    rules: CheckoutRules
  ): Promise<string | null>
  refundSession(
    session_id: string,
    refund_id: string,
    amount: string
  ): Promise<void>
  voidSession(session_id: string, is_by_hand: boolean): Promise<void>
  reverseAbandonedSession(session_id: string): Promise<void>
  reverseUnpaidSession(session_id: string): Promise<void>
}

/** What a cart comes to on the account. */
export type StoreCharge = {
  /** In the account's currency. */
  amount: Amount
  currency_code: string
  /** `EUR 20,000.00 ($22,400.00)`; `USD 192.00` without a second currency. */
  amount_display: string
  /** `USD/EUR 0.8928`; null where nothing is converted. */
  rate_display: string | null
  /** The currency a cross rate goes over; null where there is none. */
  via: string | null
}

/** Answer of `GET /store/company-credit/carts/:id/eligibility`. */
export type StoreEligibility = {
  eligible: boolean
  provider_id: string | null
  /** What the store calls the method. */
  title: string | null
  /** Why not, for a program; null when eligible. */
  code: string | null
  /** Why not, for the buyer; null when eligible. */
  message: string | null
  /** At the rate of this moment; null where there is no account or no rate. */
  charge: StoreCharge | null
  /** What is missing, in the account's currency, where credit is missing. */
  shortfall: string | null
  /** Accepted although the order goes over the credit limit. */
  warning: CreditWarning | null
}
