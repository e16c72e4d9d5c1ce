import fc from "fast-check"
import { PaymentTerms, dueDate, isDay, refuseTerms } from ".."

const DAY = 24 * 60 * 60 * 1000

const dates = fc
  .date({
    min: new Date("1990-01-01T00:00:00Z"),
    max: new Date("2200-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const daysLater = fc.integer({ min: 0, max: 366 })

const number = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY

describe("the day an invoice is due", () => {
  it.each<[string, PaymentTerms, string]>([
    ["2026-11-21", { kind: "net", days: 0 }, "2026-11-21"],
    ["2026-11-21", { kind: "net", days: 30 }, "2026-12-21"],
    ["2026-12-31", { kind: "net", days: 60 }, "2027-03-01"],
    ["2028-02-01", { kind: "net", days: 28 }, "2028-02-29"],
    ["2026-11-21", { kind: "end_of_month", days: 0 }, "2026-11-30"],
    ["2026-11-30", { kind: "end_of_month", days: 10 }, "2026-12-10"],
    ["2027-02-03", { kind: "end_of_month", days: 30 }, "2027-03-30"],
    ["2026-11-21", { kind: "day_of_month", days: 0, day: 15 }, "2026-12-15"],
    ["2026-11-15", { kind: "day_of_month", days: 0, day: 15 }, "2026-11-15"],
    ["2026-11-15", { kind: "day_of_month", days: 1, day: 15 }, "2026-12-15"],
    ["2027-01-31", { kind: "day_of_month", days: 0, day: 31 }, "2027-01-31"],
    ["2027-01-31", { kind: "day_of_month", days: 1, day: 31 }, "2027-02-28"],
    ["2026-12-20", { kind: "day_of_month", days: 14, day: 1 }, "2027-02-01"],
  ])("of %s with %j is %s", (date, terms, due) => {
    expect(dueDate(date, terms)).toBe(due)
  })

  it("is as many days later as the terms say", () => {
    fc.assert(
      fc.property(dates, daysLater, (date, days) => {
        const due = dueDate(date, { kind: "net", days })
        expect(number(due) - number(date)).toBe(days)
      })
    )
  })

  it("counts from the end of the invoice's month", () => {
    fc.assert(
      fc.property(dates, daysLater, (date, days) => {
        const end = dueDate(date, { kind: "end_of_month", days: 0 })
        expect(end.slice(0, 7)).toBe(date.slice(0, 7))
        // The day after it is the first of the next month.
        expect(dueDate(end, { kind: "net", days: 1 })).toMatch(/-01$/)
        const due = dueDate(date, { kind: "end_of_month", days })
        expect(number(due) - number(end)).toBe(days)
      })
    )
  })

  it("is the first such day of a month, and never before its time", () => {
    fc.assert(
      fc.property(
        dates,
        daysLater,
        fc.integer({ min: 1, max: 31 }),
        (date, days, day) => {
          const earliest = number(dueDate(date, { kind: "net", days }))
          const due = dueDate(date, { kind: "day_of_month", days, day })
          const end = dueDate(due, { kind: "end_of_month", days: 0 })
          expect(number(due) - earliest).toBeGreaterThanOrEqual(0)
          expect(number(due) - earliest).toBeLessThan(31)
          expect(Number(due.slice(8))).toBe(Math.min(day, Number(end.slice(8))))
        }
      )
    )
  })

  it.each(["2026-02-30", "2026-13-01", "21.11.2026", "2026-11-21T00:00", ""])(
    "is not known for %j, which is no date",
    (date) => {
      expect(() => dueDate(date, { kind: "net", days: 1 })).toThrow(RangeError)
    }
  )
})

describe("a day", () => {
  it("is one of the calendar, in the years 1 to 2999", () => {
    const good = ["0001-01-01", "2024-02-29", "2026-11-22", "2999-12-31"]
    expect(good.filter((text) => !isDay(text))).toEqual([])
    const bad = [
      ...["0000-01-01", "0000-12-31", "3000-01-01", "9999-12-31"],
      ...[
        "2026-02-29",
        "2026-13-01",
        "2026-1-1",
        "+012026-01-01",
        "-0001-01-01",
      ],
      ...["", "today", "2026-11-22T00:00:00Z", " 2026-11-22"],
    ]
    expect(bad.filter(isDay)).toEqual([])
  })
})

describe("terms of payment", () => {
  it.each([
    { kind: "net", days: 0 },
    { kind: "end_of_month", days: 366 },
    { kind: "day_of_month", days: 3, day: 31 },
  ])("%j are good", (terms) => {
    expect(refuseTerms(terms, "payment_terms")).toBeNull()
  })

  it.each([
    null,
    "net",
    [],
    { kind: "net" },
    { kind: "soon", days: 1 },
    { kind: "net", days: -1 },
    { kind: "net", days: 1.5 },
    { kind: "net", days: "30" },
    { kind: "net", days: 367 },
    { kind: "net", days: 30, day: 1 },
    { kind: "day_of_month", days: 0 },
    { kind: "day_of_month", days: 0, day: 0 },
    { kind: "day_of_month", days: 0, day: 32 },
    { kind: "net", days: 30, discount: 2 },
  ])("%j are refused, naming the field", (terms) => {
    expect(refuseTerms(terms, "payment_terms")).toMatchObject({
      code: "invalid_payment_terms",
      facts: { field: "payment_terms" },
    })
  })
})
