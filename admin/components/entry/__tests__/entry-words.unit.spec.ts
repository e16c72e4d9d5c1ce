import { withoutDocument } from "../entry-words"

const paidBack = (is_reversal: boolean) =>
  ({
    is_reversal,
    number: "RE-1",
    vendor_invoice: { number: "VI-1" },
  }) as never

describe("the words of an entry beside a link", () => {
  const order = { id: "order_1", display_id: 12 }
  const undoes = "Undoes reimbursement RE-1: vendor invoice VI-1 is cancelled."
  const of = (
    comment: string | null,
    over: { order?: typeof order; reimbursement?: never } = {}
  ) => withoutDocument({ order: null, reimbursement: null, comment, ...over })

  it("leave out the order that the link names", () => {
    expect(of("Order #12: Deliver early", { order })).toBe("Deliver early")
    expect(of("Order #12", { order })).toBeNull()
  })

  it("leave out the vendor invoice that the link names", () => {
    const reimbursement = paidBack(false)
    const by = "Reimbursed by vendor invoice VI-1"
    expect(of(by, { reimbursement })).toBeNull()
    expect(of("Bank told us", { reimbursement })).toBe("Bank told us")
    expect(of(`${by}, as asked`, { reimbursement })).toBe(`${by}, as asked`)
  })

  it("of an undo are its reason", () => {
    const reimbursement = paidBack(true)
    expect(of(undoes, { reimbursement })).toBeNull()
    expect(of(`${undoes} By mistake`, { reimbursement })).toBe("By mistake")
  })

  it("are the comment where there is no link", () => {
    expect(of("Order #12", {})).toBe("Order #12")
    expect(of(undoes)).toBe(undoes)
    expect(of(null)).toBeNull()
  })
})
