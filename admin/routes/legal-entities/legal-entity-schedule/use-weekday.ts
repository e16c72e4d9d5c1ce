import { useTranslation } from "react-i18next"

/** The first Sunday of 2023, in UTC. */
const SUNDAY = Date.UTC(2023, 0, 1)
const DAY = 24 * 60 * 60 * 1000

/** The name of a cron expression's day of the week; 0 is Sunday. */
export function useWeekday(): (day: string) => string {
  const { i18n } = useTranslation()
  return (day) =>
    new Intl.DateTimeFormat(i18n.language, {
      weekday: "long",
      timeZone: "UTC",
    }).format(SUNDAY + Number(day) * DAY)
}
