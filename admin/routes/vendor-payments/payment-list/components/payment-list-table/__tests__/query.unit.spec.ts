import { dateOfDay } from "../../../../../../lib/day"
import { toPaymentParams } from "../query"

describe("the query of the list of payments", () => {
  it("asks for days where the table has moments", () => {
    const query = { limit: 20, offset: 0, status: ["paid" as const] }
    const $gte = dateOfDay("2026-11-01").toISOString()
    expect(toPaymentParams({ ...query, execution_date: { $gte } })).toEqual({
      ...query,
      from: "2026-11-01",
    })
    expect(toPaymentParams(query)).toEqual(query)
  })
})
