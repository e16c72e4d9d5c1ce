import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useWords } from "./use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

/** Days from today, bounds included. */
export type Period = { label: string; from?: number; to?: number }

/** A filter of a table by days: some periods, and one that is chosen. */
export function useDayFilter(
  id: string,
  label: string,
  periods: Period[]
): DataTableFilter {
  const t = useWords()
  const { getFullDate } = useDate()
  const today = useMemo(() => new Date().setHours(0, 0, 0, 0), [])
  const midnight = (days: number | undefined) => {
    if (days === undefined) {
      return undefined
    }
    const date = new Date(today)
    date.setDate(date.getDate() + days)
    return date.toISOString()
  }
  return filter.accessor(id, {
    type: "date",
    label,
    format: "date",
    formatDateValue: (date) => getFullDate({ date }),
    rangeOptionLabel: t("dates.custom"),
    rangeOptionStartLabel: t("dates.starting"),
    rangeOptionEndLabel: t("dates.ending"),
    options: periods.map((period) => ({
      label: period.label,
      value: withoutUndefined({
        $gte: midnight(period.from),
        $lte: midnight(period.to),
      }),
    })),
  })
}

/** The address has JSON, in which an undefined bound is none at all. */
function withoutUndefined<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
