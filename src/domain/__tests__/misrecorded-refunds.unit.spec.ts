import { correctionOf, misrecordedRefunds } from ".."

const of = (refund_id: string, amount: string) => ({ refund_id, amount })

describe("refunds as an order has them", () => {
  const refunds = [
    { id: "ref_1", amount: "20" },
    { id: "ref_2", amount: "5.00" },
  ]

  it("are right when each stands there once, or not yet", () => {
    const right = [of("ref_1", "-20.00"), of("ref_2", "-5")]
    expect(misrecordedRefunds(refunds, right)).toEqual([])
    expect(misrecordedRefunds(refunds, [])).toEqual([])
  })

  it("lose one that was taken back", () => {
    const found = misrecordedRefunds(refunds, [of("ref_x", "-7")])
    expect(found).toEqual([{ refund_id: "ref_x", excess: "-7" }])
    expect(found.map(correctionOf)).toEqual(["7"])
  })

  it("have the amount of the refund, not another's", () => {
    const found = misrecordedRefunds(refunds, [of("ref_1", "-5")])
    expect(found).toEqual([{ refund_id: "ref_1", excess: "15" }])
    expect(found.map(correctionOf)).toEqual(["-15"])
  })

  it("are right once they are evened out", () => {
    const even = [of("ref_x", "-7"), of("ref_x", "7"), of("ref_1", "-5")]
    expect(misrecordedRefunds(refunds, [...even, of("ref_1", "-15")])).toEqual(
      []
    )
  })
})
