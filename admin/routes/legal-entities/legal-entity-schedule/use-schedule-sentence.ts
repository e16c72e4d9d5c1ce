import type { ReimbursementSchedule } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"
import { toCronForm } from "./cron"
import { useWeekday } from "./use-weekday"

/** "Every Monday at 06:00 (Europe/Berlin)". */
export function useScheduleSentence() {
  const t = useWords()
  const weekdayOf = useWeekday()
  return ({ cron, timezone }: ReimbursementSchedule): string => {
    const { rhythm, time, weekday, day } = toCronForm(cron)
    return t(`legalEntities.schedule.sentences.${rhythm}`, {
      time,
      weekday: weekdayOf(weekday),
      day,
      cron,
      timezone,
    })
  }
}
