import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { roundToCurrency } from "../../domain"
import { PROVIDER_PREFIX } from "../../types"

/**
 * Rounds a refund on account to the currency's digits before Medusa records
 * it, so that order and credit history show the same figure. An amount that
 * rounds to 0 stays as it is, and is refused.
 */
export async function roundRefund(
  req: MedusaRequest<{ amount?: unknown }>,
  _: MedusaResponse,
  next: MedusaNextFunction
) {
  const amount = req.body?.amount
  if (req.method !== "POST" || typeof amount !== "number") {
    return next()
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment",
    fields: ["provider_id", "currency_code"],
    filters: { id: req.params.id },
  })
  const payment = data[0]
  if (payment?.provider_id.startsWith(PROVIDER_PREFIX)) {
    req.body.amount = rounded(amount, payment.currency_code)
  }
  next()
}

function rounded(amount: number, currency: string): number {
  const text = String(amount)
  return /e/.test(text)
    ? amount
    : Number(roundToCurrency(text, currency)) || amount
}
