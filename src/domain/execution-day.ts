import { ISODate, dueDate } from "./payment-terms"
import { Refusal, refusal } from "./refusals"

/** Banks keep an order about so long; a day farther ahead is a slip. */
export const MOST_DAYS_AHEAD = 365

/** Whether a bank can be asked to pay on that day. */
export function refuseExecutionDay(
  day: ISODate,
  today: ISODate,
  field: string
): Refusal | null {
  const last = dueDate(today, { kind: "net", days: MOST_DAYS_AHEAD })
  if (day < today) {
    return refusal("execution_date_past", { field })
  }
  return day > last ? refusal("execution_date_far", { field, last }) : null
}
