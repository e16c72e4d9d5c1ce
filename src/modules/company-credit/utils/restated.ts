import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "./refuse"

/** What holds the figures of one order, whatever the account's own are. */
const LARGEST = [
  "company_credit_purchase_charge",
  "company_credit_held_refund_amount_check",
]

/**
 * A change of currency may fit the account and not one of its orders, paid
 * long ago.
 *
 * @throws MedusaError `amount_too_large`, or what else it was
 */
export function refuseRestated(error: MedusaError & { facts?: Rule }): never {
  throw LARGEST.includes(error.facts?.rule ?? "")
    ? refuse("amount_too_large", { field: "The charge of an order" })
    : error
}

type Rule = { rule?: string }
