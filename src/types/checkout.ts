import { CheckoutRules } from "../domain"

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
