import {
  CLERK_MOVES,
  ClerkMove,
  INVOICE_MOVES,
  INVOICE_STATUSES,
  InvoiceStatus,
  MovableInvoice,
  decideInvoiceMove,
  isDue,
  isRefusal,
  refusalSentence,
  refuseInvoiceMove,
  refuseUndo,
} from ".."

const invoice = (over: Partial<MovableInvoice> = {}): MovableInvoice => ({
  number: "VI-1",
  status: "open",
  held_from: null,
  payment: null,
  ...over,
})

/** What it becomes, or the code it is refused with. */
const after = (of: MovableInvoice, move: ClerkMove) => {
  const decided = decideInvoiceMove(of, move)
  return isRefusal(decided) ? decided.code : decided
}

describe("a vendor invoice", () => {
  it.each([
    ["approve", "open", "approved"],
    ["unapprove", "approved", "open"],
    ["hold", "open", "on_hold"],
    ["hold", "approved", "on_hold"],
  ] as const)("%s makes what is %s %s", (move, status, to) => {
    expect(after(invoice({ status }), move)).toBe(to)
  })

  it("goes back from a hold to where it came from", () => {
    const status = "on_hold"
    for (const held_from of ["open", "approved"] as const) {
      expect(after(invoice({ status, held_from }), "release")).toBe(held_from)
    }
  })

  it("is moved by a clerk as the table of moves allows, and in no other way", () => {
    for (const status of INVOICE_STATUSES) {
      for (const move of CLERK_MOVES) {
        const held_from = status === "on_hold" ? "approved" : null
        const decided = decideInvoiceMove(invoice({ status, held_from }), move)
        if (isRefusal(decided)) {
          expect(decided.code).toBe("vendor_invoice_move_not_allowed")
        } else {
          expect(INVOICE_MOVES[status]).toContain(decided)
          expect(["paid", "cancelled"]).not.toContain(decided)
        }
      }
    }
  })

  it("is left by nothing once it is cancelled, and from paid only by a void", () => {
    const from = (status: InvoiceStatus) =>
      INVOICE_STATUSES.filter((to) => refuseInvoiceMove(status, to) === null)
    expect(from("cancelled")).toEqual([])
    expect(from("paid")).toEqual(["approved"])
  })

  it("stays as it is in a payment, and says whether a hold comes too late", () => {
    const status = "approved"
    const within = (is_exported: boolean, move: ClerkMove) =>
      decideInvoiceMove(
        invoice({ status, payment: { number: "VP-1", is_exported } }),
        move
      )
    for (const move of ["hold", "unapprove"] as const) {
      const [waits, late] = [within(false, move), within(true, move)]
      for (const found of [waits, late]) {
        expect(found).toMatchObject({ code: "vendor_invoice_in_payment" })
      }
      const sentence = isRefusal(late) ? refusalSentence(late) : ""
      expect(sentence).toContain("went out already")
      expect(isRefusal(waits) && refusalSentence(waits)).not.toContain(
        "went out"
      )
    }
  })

  it("is due until it is paid or cancelled", () => {
    expect(INVOICE_STATUSES.filter(isDue)).toEqual([
      "open",
      "approved",
      "on_hold",
    ])
  })
})

describe("the undo of a reimbursement", () => {
  const undo = (
    status: InvoiceStatus,
    is_exported: boolean | null = null,
    is_reversed = false
  ) =>
    refuseUndo({
      is_reversed,
      invoice: {
        number: "VI-1",
        status,
        payment: is_exported === null ? null : { number: "VP-1", is_exported },
      },
    })?.code ?? null

  it("A119, A120: is for invoices that no bank may be paying", () => {
    expect(undo("open")).toBeNull()
    expect(undo("on_hold")).toBeNull()
    expect(undo("approved")).toBeNull()
    expect(undo("approved", false)).toBeNull()
    expect(undo("approved", true)).toBe("reimbursement_exported")
    expect(undo("paid", true)).toBe("reimbursement_paid")
  })

  it("is done once", () => {
    expect(undo("cancelled", null, true)).toBe("reimbursement_reversed")
  })
})
