import {
  dateOfDay,
  dayOfDate,
  daysOfRange,
  todayInUtc,
  wholeDays,
} from "../day"

describe("days", () => {
  it.each(["2026-11-22", "2024-02-29", "2026-01-01", "2999-12-31"])(
    "%s is that day in every time zone",
    (day) => {
      const date = dateOfDay(day)
      expect(date.getHours()).toBe(0)
      expect(dayOfDate(date)).toBe(day)
    }
  )

  it("today is the day in UTC, as the API has it", () => {
    expect(todayInUtc(new Date("2026-11-22T23:30:00-02:00"))).toBe("2026-11-23")
  })

  it("of a table's range are its bounds, as the person saw them", () => {
    const $gte = new Date(2026, 10, 1).toISOString()
    const $lte = new Date(2026, 10, 30, 23, 59, 59).toISOString()
    expect(daysOfRange({ $gte, $lte })).toEqual({
      from: "2026-11-01",
      to: "2026-11-30",
    })
    expect(daysOfRange({ $gte })).toEqual({ from: "2026-11-01" })
    expect(daysOfRange(undefined)).toEqual({})
    expect(daysOfRange({ $lte: "soon" })).toEqual({ to: "soon" })
  })
  it("of a range of moments are whole, the last one, too", () => {
    const start = (day: string) => dateOfDay(day).toISOString()
    const $gte = start("2026-11-01")
    expect(wholeDays({ $gte, $lte: start("2026-11-30") })).toEqual({
      $gte,
      $lt: start("2026-12-01"),
    })
    const evening = new Date(2026, 11, 31, 23, 59, 59).toISOString()
    expect(wholeDays({ $lte: evening })).toEqual({ $lt: start("2027-01-01") })
    expect(wholeDays({ $gte })).toEqual({ $gte })
    expect(wholeDays(undefined)).toBeUndefined()
    expect(wholeDays({ $lte: "soon" })).toEqual({ $lte: "soon" })
  })
})
