/** Amounts and rate as they are typed. */
export type CreditForm = {
  currency_code: string
  credit_limit: string
  exceed_limit: boolean
  rate: string
  reason: string
}
