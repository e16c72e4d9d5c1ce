import type { Period } from "./use-day-filter"
import { useWords } from "./use-words"

const PERIODS = [
  ["today", 0],
  ["lastSevenDays", -7],
  ["lastThirtyDays", -30],
  ["lastNinetyDays", -90],
  ["lastTwelveMonths", -365],
] as const

/** Periods up to today. */
export function usePastPeriods(): Period[] {
  const t = useWords()
  return PERIODS.map(([name, from]) => ({ label: t(`dates.${name}`), from }))
}
