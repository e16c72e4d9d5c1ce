/** Medusa's kinds of changes of an order that can change its total. */
export const CHANGES_OF_TOTAL = [
  "edit",
  "return_request",
  "return_receive",
  "claim",
  "exchange",
]

/**
 * For so long Medusa may be at work on the payments of an order after it
 * confirmed a change, before it tells of it.
 */
export const TELLING_SECONDS = 20

/** A confirmed change of an order's total. */
export type OrderChange = {
  id: string
  /** Null: an exchange, claim or return was canceled. */
  change_type: string | null
  /** Of the order, which it made: Medusa makes one after another. */
  version: number
  confirmed_at: string | Date
  /** Medusa's ids of the return, claim, exchange and actions it is about. */
  references: string[]
  /** Medusa's id of who made it; null = nobody known. */
  by: string | null
}

/** The change that an event of Medusa tells of. */
export type ToldChange = Pick<OrderChange, "references"> & {
  change_type: string
  /** When the event came. */
  told_at: Date
}

/**
 * Whether Medusa may still be at work on a change: it confirms it, then voids
 * and makes payments anew, and tells of it at last. Who moves payments in
 * between makes Medusa fail, and take the change back.
 *
 * @param changes oldest first
 * @param told the change that is known to be ready, and those before it;
 *   none = nothing was told
 * @param now of the clock that confirmed them
 */
export function isBeingMade(
  changes: OrderChange[],
  told: ToldChange | undefined,
  now: Date
): boolean {
  return changes.slice(readyUntil(changes, told) + 1).some(
    ({ change_type, confirmed_at }) =>
      // Of what was canceled no event tells that is listened to.
      change_type !== null &&
      +now - +new Date(confirmed_at) < TELLING_SECONDS * 1000
  )
}

/**
 * The place of the told change, or -1. Of two that an event fits (a return
 * received in two parts), the later one only if it was there when the event
 * came.
 */
function readyUntil(changes: OrderChange[], told?: ToldChange): number {
  if (!told) {
    return -1
  }
  const fits = changes.map(
    ({ change_type, references }) =>
      change_type === told.change_type &&
      references.some((id) => told.references.includes(id))
  )
  return changes.reduce(
    (ready, { confirmed_at }, at) =>
      fits[at] && +new Date(confirmed_at) <= +new Date(told.told_at)
        ? at
        : ready,
    fits.indexOf(true)
  )
}
