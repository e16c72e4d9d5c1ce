import type { Amount } from "../../../src/domain"
import { lessOf, sumOf } from "../../../src/domain/sums"
import { isNegative, isZero } from "../../lib/money"

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

const isPositive = (amount: Amount) => !isZero(amount) && !isNegative(amount)

/** Every method of ours has an id of its own behind this. */
const OURS = /^pp_payment-on-account(_|$)/

/** What Medusa asks for and nobody has paid; above 0, else null. */
export function unpaidOf({ status, summary }: MedusaOrder): Amount | null {
  const due = sumOf([String(summary?.pending_difference ?? 0)])
  return status !== "canceled" && isPositive(due) ? due : null
}

/**
 * What was paid by other methods than on account and was not refunded yet;
 * above 0, else null. The server looks at it again.
 */
export function paidOtherwise({
  payment_collections,
}: MedusaOrder): Amount | null {
  const payments = (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter((each) => each.captured_at && !each.canceled_at)
    .filter(({ provider_id }) => !OURS.test(provider_id))
  const refunds = payments.flatMap(({ refunds }) => refunds ?? [])
  const paid = lessOf(totalOf(payments), totalOf(refunds))
  return isPositive(paid) ? paid : null
}

/** The shortest decimals that the numbers of JSON stand for, summed exactly. */
const totalOf = (list: { amount: number }[]) =>
  sumOf(list.map(({ amount }) => String(amount)))
