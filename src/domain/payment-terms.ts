import { Refusal, refusal } from "./refusals"

/** How an invoice's date leads to the day it is due. */
export const PAYMENT_TERMS_KINDS = [
  "net",
  "end_of_month",
  "day_of_month",
] as const

export type PaymentTermsKind = (typeof PAYMENT_TERMS_KINDS)[number]

/**
 * - `net`: `days` after the invoice's date
 * - `end_of_month`: `days` after the last day of the invoice's month
 * - `day_of_month`: `days` after the invoice's date, and from there on to the
 *   next `day` of a month, that day included; a month without it ends earlier
 */
export type PaymentTerms =
  | { kind: "net"; days: number }
  | { kind: "end_of_month"; days: number }
  | { kind: "day_of_month"; days: number; day: number }

/** A date as ISO 8601 has it, without a time: `"2026-11-21"`. */
export type ISODate = string

export const MOST_TERM_DAYS = 366

export const DEFAULT_PAYMENT_TERMS: PaymentTerms = { kind: "net", days: 30 }

/** @returns the reason why these are no terms of payment, or null */
export function refuseTerms(terms: unknown, field: string): Refusal | null {
  const problem = problemOf(terms)
  return problem === null
    ? null
    : refusal("invalid_payment_terms", { field, problem })
}

function problemOf(terms: unknown): string | null {
  if (typeof terms !== "object" || terms === null) {
    return "payment terms are an object with a kind and days"
  }
  const { kind, days, day } = terms as Record<string, unknown>
  if (!(PAYMENT_TERMS_KINDS as readonly unknown[]).includes(kind)) {
    return `kind must be one of ${PAYMENT_TERMS_KINDS.join(", ")}`
  }
  if (!isWhole(days, 0, MOST_TERM_DAYS)) {
    return `days must be a whole number from 0 to ${MOST_TERM_DAYS}`
  }
  if (kind === "day_of_month" && !isWhole(day, 1, 31)) {
    return "day must be a whole number from 1 to 31"
  }
  const known = kind === "day_of_month" ? 3 : 2
  return Object.keys(terms).length === known
    ? null
    : "payment terms have a kind and days, and a day where the kind is day_of_month"
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return (
    Number.isInteger(value) &&
    (value as number) >= least &&
    (value as number) <= most
  )
}

/**
 * The day an invoice is due. Calendar days, no time zone: the invoice's date is
 * a date, not a moment.
 *
 * @throws RangeError when `invoice_date` is not a date of the calendar
 */
export function dueDate(invoice_date: ISODate, terms: PaymentTerms): ISODate {
  const date = readDate(invoice_date)
  switch (terms.kind) {
    case "net":
      return write(plusDays(date, terms.days))
    case "end_of_month":
      return write(plusDays(lastDayOfMonth(date), terms.days))
    case "day_of_month":
      return write(nextDay(plusDays(date, terms.days), terms.day))
  }
}

const LAST_YEAR = 2999

/** Whether it is a day of the years 1 to 2999; PostgreSQL has no year 0. */
export function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4))
  try {
    readDate(text)
    return year >= 1 && year <= LAST_YEAR
  } catch {
    return false
  }
}

/** A day of the calendar, counted in UTC, where every day has 24 hours. */
function readDate(text: ISODate): Date {
  const date = new Date(`${text}T00:00:00Z`)
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    write(date) === text
  if (!isDate) {
    throw new RangeError(`"${text}" is not a date`)
  }
  return date
}

const write = (date: Date): ISODate => date.toISOString().slice(0, 10)

function plusDays(date: Date, days: number): Date {
  const later = new Date(date)
  later.setUTCDate(later.getUTCDate() + days)
  return later
}

function lastDayOfMonth(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0))
}

/** That day of the month, in this month unless it is over, else in the next. */
function nextDay(date: Date, day: number): Date {
  const here = dayOf(date, day)
  return here >= date ? here : dayOf(plusDays(lastDayOfMonth(date), 1), day)
}

function dayOf(month: Date, day: number): Date {
  const last = lastDayOfMonth(month)
  last.setUTCDate(Math.min(day, last.getUTCDate()))
  return last
}
