import Big from "big.js"
import { roundToCurrency } from "../../../domain"
import { RefundRow } from "../repositories/refund-repository"
import { refuse } from "../utils/refuse"

/**
 * What a change of the order gives back by itself is given once, and not more
 * than is overpaid: two servers may hear of one change, and a person may refund
 * it at the same moment. Medusa drops a refund that is refused.
 */
export function refuseTooMuch(
  refund: RefundRow | undefined,
  currency: string
): void {
  if (!refund?.order_change_type) {
    // Medusa writes such a refund down by a change of its own, which it then
    // refuses, and keeps the refund: on account it would be given each time.
    if (refund?.has_open_change) {
      throw refuse("order_change_open")
    }
    return
  }
  const over = roundToCurrency(Big(refund.total).minus(refund.paid), currency)
  if (refund.is_repeat || Big(over).gt(0)) {
    throw refuse("concurrent_update")
  }
}
