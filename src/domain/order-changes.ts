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
  confirmed_at: string | Date
  /** Medusa's ids of the return, claim, exchange and actions it is about. */
  references: string[]
  /** Medusa's id of who made it; null = nobody known. */
  by: string | null
}

/** The change that an event of Medusa tells of. */
export type ToldChange = Pick<OrderChange, "references"> & {
  change_type: string
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
  const ready = changes.map((one) => isTold(one, told)).lastIndexOf(true)
  return changes.slice(ready + 1).some(
    ({ change_type, confirmed_at }) =>
      // Of what was canceled no event tells that is listened to.
      change_type !== null &&
      +now - +new Date(confirmed_at) < TELLING_SECONDS * 1000
  )
}

function isTold(change: OrderChange, told: ToldChange | undefined): boolean {
  return (
    told?.change_type === change.change_type &&
    change.references.some((id) => told.references.includes(id))
  )
}
