import Big from "big.js"
import type { Amount } from "../../../src/domain"

type MedusaPayment = {
  provider_id: string
  amount: number
  captured_at?: string | null
  canceled_at?: string | null
  refunds?: { amount: number }[] | null
}

/** An order as Medusa's page has it; its money is in numbers. */
export type MedusaOrder = {
  id: string
  status: string
  currency_code: string
  updated_at?: string
  summary?: { pending_difference?: number } | null
  customer?: { id: string } | null
  payment_collections?: { payments?: MedusaPayment[] | null }[] | null
}

/** Every method of ours has an id of its own behind this. */
const OURS = /^pp_payment-on-account(_|$)/

/** What Medusa asks for and nobody has paid; above 0, else null. */
export function unpaidOf({ status, summary }: MedusaOrder): Amount | null {
  const due = exact(summary?.pending_difference ?? 0)
  return status !== "canceled" && due.gt(0) ? due.toFixed() : null
}

/**
 * What was paid by other methods than on account and was not refunded yet;
 * above 0, else null. The server looks at it again.
 */
export function paidOtherwise({
  payment_collections,
}: MedusaOrder): Amount | null {
  const paid = (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter((each) => each.captured_at && !each.canceled_at)
    .filter(({ provider_id }) => !OURS.test(provider_id))
    .reduce(
      (sum, { amount, refunds }) =>
        (refunds ?? []).reduce(
          (left, refund) => left.minus(exact(refund.amount)),
          sum.plus(exact(amount))
        ),
      Big(0)
    )
  return paid.gt(0) ? paid.toFixed() : null
}

/** The shortest decimal that a number of JSON stands for. */
const exact = (value: number) => Big(String(value))
