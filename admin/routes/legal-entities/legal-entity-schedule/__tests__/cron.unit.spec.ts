import { toCron, toCronForm } from "../cron"

describe("a schedule", () => {
  it.each([
    ["0 6 * * *", { rhythm: "daily", time: "06:00" }],
    ["30 18 * * 5", { rhythm: "weekly", time: "18:30", weekday: "5" }],
    ["5 0 15 * *", { rhythm: "monthly", time: "00:05", day: "15" }],
  ])("%s is said as people say it, and back", (cron, form) => {
    expect(toCronForm(cron)).toMatchObject(form)
    expect(toCron(toCronForm(cron))).toBe(cron)
  })

  it.each([
    "0 6 1,15 * *",
    "*/5 * * * *",
    "0 6 * 1 *",
    "0 6 1 * 1",
    "61 6 * * *",
    "0 6 32 * *",
  ])("%s stays an expression", (cron) => {
    expect(toCronForm(cron)).toMatchObject({ rhythm: "custom", cron })
    expect(toCron(toCronForm(cron))).toBe(cron)
  })

  it("has one Sunday", () => {
    expect(toCronForm("0 6 * * 7").weekday).toBe("0")
  })

  it("is none while the time is missing", () => {
    expect(toCron({ ...toCronForm(null), time: "" })).toBe("")
    expect(toCron({ ...toCronForm("0 6 1 * *"), day: "first" })).toBe("")
  })
})
