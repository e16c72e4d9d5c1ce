import { Amount } from "../../../domain"

/** The same amount with the other sign. */
export function opposite(amount: Amount): Amount {
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`
}
