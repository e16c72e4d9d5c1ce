import { parseExpression } from "cron-parser"
import { ISODate } from "../../../domain"
import { LegalEntityFields, ReimbursementSchedule } from "../../../types"
import { refuse } from "./refuse"

const FIELD = "reimbursement_schedule"

/** @throws MedusaError `invalid_schedule` */
export function acceptSchedule(
  given: NonNullable<LegalEntityFields["reimbursement_schedule"]>
): ReimbursementSchedule {
  const cron = given.cron.trim().replace(/\s+/g, " ")
  const { timezone = "UTC", if_spent = "pay_rest" } = given
  if (!isTimezone(timezone)) {
    const problem = "there is no such time zone: Europe/Berlin is one"
    throw refuse("invalid_schedule", { field: `${FIELD}.timezone`, problem })
  }
  const schedule = { cron, timezone, if_spent }
  const problem = problemOf(schedule)
  if (problem) {
    throw refuse("invalid_schedule", { field: `${FIELD}.cron`, problem })
  }
  return schedule
}

/** The first time after `now`: what was missed meanwhile comes once. */
export function nextTime(
  { cron, timezone }: ReimbursementSchedule,
  now: Date = new Date()
): Date {
  return parseExpression(cron, { tz: timezone, currentDate: now })
    .next()
    .toDate()
}

/** The next of them, soonest first. */
export function nextTimes(
  { cron, timezone }: ReimbursementSchedule,
  count: number,
  now: Date = new Date()
): Date[] {
  const times = parseExpression(cron, { tz: timezone, currentDate: now })
  return Array.from({ length: count }, () => times.next().toDate())
}

/** The day it is there. */
export function dayIn(timezone: string, now: Date): ISODate {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: timezone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(now)
  const of = (type: string) => parts.find((part) => part.type === type)!.value
  return `${of("year")}-${of("month")}-${of("day")}`
}

function problemOf(schedule: ReimbursementSchedule): string | null {
  if (schedule.cron.split(" ").length !== 5) {
    return "it has five fields: minute, hour, day of month, month, day of week"
  }
  try {
    nextTime(schedule)
    return null
  } catch (error) {
    return (error as Error).message.replace(/\.$/, "")
  }
}

/** By name; an offset would know no summer time. */
function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
