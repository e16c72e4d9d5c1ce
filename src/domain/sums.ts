import Big from "big.js"

/** Exact sum of amounts of one currency, unrounded; "0" of none. */
export function sumOf(amounts: string[]): string {
  return amounts.reduce((sum, amount) => sum.plus(amount), Big(0)).toFixed()
}

/** The first amount less all others, exact. */
export function lessOf(amount: string, ...others: string[]): string {
  return Big(amount).minus(sumOf(others)).toFixed()
}

/** The amount, or "0" where it is below. */
export function atLeastZero(amount: string): string {
  return Big(amount).gt(0) ? amount : "0"
}

/** Whether the amount is as much as the other, or more. */
export function covers(amount: string, other: string): boolean {
  return Big(amount).gte(other)
}
