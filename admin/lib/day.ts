/**
 * Days have no time and no time zone: `2026-11-22` is that day everywhere.
 * `new Date("2026-11-22")` would be the day before west of Greenwich.
 */
export function dateOfDay(day: string): Date {
  const [year, month, date] = day.split("-").map(Number)
  return new Date(year, month - 1, date)
}

/** The day that a date picker shows. */
export function dayOfDate(date: Date): string {
  const pad = (part: number, width: number) => String(part).padStart(width, "0")
  return [
    pad(date.getFullYear(), 4),
    pad(date.getMonth() + 1, 2),
    pad(date.getDate(), 2),
  ].join("-")
}

/** The API counts days in UTC. */
export function todayInUtc(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}

type Days = { from?: string; to?: string }

/** A table's filter has the moments at which days begin; the API takes days. */
export function daysOfRange(range: unknown): Days {
  const { $gte, $lte } = (range ?? {}) as { $gte?: string; $lte?: string }
  return {
    ...($gte ? { from: dayIn($gte) } : {}),
    ...($lte ? { to: dayIn($lte) } : {}),
  }
}

/** What is no moment is handed on, for the API to refuse. */
function dayIn(moment: string): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : dayOfDate(date)
}

/** As `daysOfRange`, where the API takes moments: the last day is whole. */
export function wholeDays(range: unknown): unknown {
  const { $lte, ...rest } = (range ?? {}) as Record<string, unknown>
  const last = typeof $lte === "string" ? new Date($lte) : undefined
  return last && !Number.isNaN(last.getTime())
    ? { ...rest, $lt: dayAfter(last).toISOString() }
    : range
}

function dayAfter(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1)
}
