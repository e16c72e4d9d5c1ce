import { RefundTransaction, misrecordedRefunds } from ".."

const of = (
  refund_id: string,
  amount: string,
  version = 2
): RefundTransaction => ({
  id: `${refund_id} ${amount} ${version}`,
  refund_id,
  amount,
  version,
})

describe("refunds as an order has them", () => {
  const refunds = [
    { id: "ref_1", amount: "20" },
    { id: "ref_2", amount: "5.00" },
  ]

  it("are right when each stands there once, or not yet", () => {
    const right = [of("ref_1", "-20.00", 1), of("ref_2", "-5")]
    expect(misrecordedRefunds(refunds, right, 2)).toEqual([])
    expect(misrecordedRefunds(refunds, [], 2)).toEqual([])
  })

  it("lose one that was taken back", () => {
    const [gone, ...others] = misrecordedRefunds(
      refunds,
      [of("ref_x", "-7")],
      2
    )
    expect(others).toEqual([])
    expect(gone).toEqual({
      refund_id: "ref_x",
      transaction_ids: ["ref_x -7 2"],
      correction: null,
      excess: "-7",
    })
  })

  it("have the amount of the refund, not another's", () => {
    expect(misrecordedRefunds(refunds, [of("ref_1", "-5")], 2)).toEqual([
      {
        refund_id: "ref_1",
        transaction_ids: ["ref_1 -5 2"],
        correction: "-20",
        excess: "15",
      },
    ])
  })

  it("are evened out where an earlier version has them wrong", () => {
    const written = [of("ref_x", "-7", 1), of("ref_1", "-20", 1)]
    expect(misrecordedRefunds(refunds, written, 2)).toEqual([
      {
        refund_id: "ref_x",
        transaction_ids: [],
        correction: "7",
        excess: "-7",
      },
    ])
    expect(
      misrecordedRefunds(refunds, [...written, of("ref_x", "7", 2)], 2)
    ).toEqual([])
  })
})
