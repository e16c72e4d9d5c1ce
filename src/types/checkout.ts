import { CheckoutRules, CreditWarning } from "../domain"

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
  reverseSession(session_id: string): Promise<void>
  reverseAbandonedSession(session_id: string): Promise<void>
  reverseUnpaidSession(session_id: string): Promise<void>
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
  /** What is missing, with its currency, where credit is what is missing. */
  shortfall: string | null
  /** Accepted although the order goes over the credit limit. */
  warning: CreditWarning | null
}
