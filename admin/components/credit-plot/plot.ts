import type { AdminCreditEntry } from "../../../src/types"

type Entry = Pick<
  AdminCreditEntry,
  "created_at" | "outstanding_balance" | "credit_limit" | "currency_code"
>

export type Plot = {
  /** SVG paths in a box of 100 by 100: each a step at each entry. */
  balance: string
  limit: string
  /** Where 0 lies in the box. */
  zero: number
  /** The moment at the left, ISO 8601; at the right is now. */
  from: string
}

type Moment = { at: number; balance: number; limit: number }

/**
 * The outstanding balance over time, and how far down the limit lets it go.
 * Amounts become numbers here, for the eye only: nothing is calculated with
 * them. Entries of a former currency are left out, so are the plot's first.
 *
 * @param entries newest first, as the API lists them
 */
export function plotOf(
  entries: Entry[],
  currency: string,
  now: number
): Plot | null {
  const moments = entries
    .filter(({ currency_code }) => currency_code === currency)
    .map(toMoment)
    .reverse()
  if (moments.length < 2) {
    return null
  }
  const last = moments[moments.length - 1]
  const all = [...moments, { ...last, at: Math.max(now, last.at) }]
  const x = scale(all.map(({ at }) => at))
  const fromTop = scale(
    all.flatMap((moment) => [moment.balance, -moment.limit, 0])
  )
  const y = (value: number) => round(100 - fromTop(value))
  return {
    balance: steps(all.map(({ at, balance }) => [x(at), y(balance)])),
    limit: steps(all.map(({ at, limit }) => [x(at), y(-limit)])),
    zero: y(0),
    from: new Date(moments[0].at).toISOString(),
  }
}

function toMoment(entry: Entry): Moment {
  return {
    at: Date.parse(entry.created_at),
    balance: Number(entry.outstanding_balance),
    limit: Number(entry.credit_limit),
  }
}

/** Lays values between 0 and 100; in the middle when they are all the same. */
function scale(values: number[]): (value: number) => number {
  const least = Math.min(...values)
  const span = Math.max(...values) - least
  return (value) => (span ? round(((value - least) / span) * 100) : 50)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function steps(moments: number[][]): string {
  const [[x, y], ...rest] = moments
  return [`M${x} ${y}`, ...rest.map(([x, y]) => `H${x}V${y}`)].join("")
}
