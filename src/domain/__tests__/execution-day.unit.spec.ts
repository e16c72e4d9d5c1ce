import { refuseExecutionDay } from "../execution-day"

describe("the day on which a bank is to pay", () => {
  it.each([
    ["2026-11-21", "execution_date_past"],
    ["2026-11-22", null],
    ["2027-11-22", null],
    ["2027-11-23", "execution_date_far"],
    ["9999-12-31", "execution_date_far"],
  ])("%s is answered with %s", (day, code) => {
    const refused = refuseExecutionDay(day, "2026-11-22", "execution_date")
    expect(refused?.code ?? null).toBe(code)
  })

  it("names the last day there is", () => {
    expect(
      refuseExecutionDay("2062-11-22", "2026-11-22", "execution_date")
    ).toMatchObject({ facts: { last: "2027-11-22" } })
  })
})
