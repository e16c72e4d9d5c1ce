/** How often, as people say it; what they do not say so is a cron expression. */
export const RHYTHMS = ["daily", "weekly", "monthly", "custom"] as const

export type Rhythm = (typeof RHYTHMS)[number]

export type CronForm = {
  rhythm: Rhythm
  /** `06:00` */
  time: string
  /** 0 is Sunday, as in a cron expression. */
  weekday: string
  day: string
  cron: string
}

export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "0"] as const

const START: CronForm = {
  rhythm: "weekly",
  time: "06:00",
  weekday: "1",
  day: "1",
  cron: "0 6 * * 1",
}

const SIMPLE = /^(\d{1,2}) (\d{1,2}) (\*|\d{1,2}) \* (\*|[0-7])$/

/** Says an expression as people do, where that is possible. */
export function toCronForm(cron: string | null): CronForm {
  if (cron === null) {
    return START
  }
  const custom: CronForm = { ...START, rhythm: "custom", cron }
  const match = SIMPLE.exec(cron.trim().replace(/\s+/g, " "))
  if (!match || Number(match[1]) > 59 || Number(match[2]) > 23) {
    return custom
  }
  const [, minute, hour, day, weekday] = match
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`
  if (day === "*" && weekday === "*") {
    return { ...START, rhythm: "daily", time, cron }
  }
  if (day === "*") {
    const of = weekday === "7" ? "0" : weekday
    return { ...START, rhythm: "weekly", time, weekday: of, cron }
  }
  return weekday === "*" && Number(day) >= 1 && Number(day) <= 31
    ? { ...START, rhythm: "monthly", time, day: String(Number(day)), cron }
    : custom
}

/** Empty while something is still to be typed. */
export function toCron({ rhythm, time, weekday, day, cron }: CronForm): string {
  if (rhythm === "custom") {
    return cron.trim()
  }
  const match = /^(\d{2}):(\d{2})/.exec(time)
  if (!match) {
    return ""
  }
  const at = `${Number(match[2])} ${Number(match[1])}`
  switch (rhythm) {
    case "daily":
      return `${at} * * *`
    case "weekly":
      return `${at} * * ${weekday}`
    case "monthly":
      return /^\d{1,2}$/.test(day.trim()) ? `${at} ${Number(day)} * *` : ""
  }
}
