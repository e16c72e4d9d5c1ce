import { changeEvent } from "../change-event"
import { movesOf } from "../moves"

describe("what is offered of a payment", () => {
  const sepa = { method: "sepa_credit_transfer", exported_at: null } as const
  const out = "2026-11-22T09:00:00.000Z"

  it("is the file, recording and voiding until it is paid", () => {
    expect(movesOf({ ...sepa, status: "created" })).toEqual({
      formats: ["sepa", "csv"],
      isRecordable: true,
      isVoidable: true,
    })
    expect(
      movesOf({ status: "exported", method: "bank_transfer", exported_at: out })
    ).toEqual({ formats: ["csv"], isRecordable: true, isVoidable: true })
  })

  it("of a paid one is the file that went out, and voiding", () => {
    expect(movesOf({ ...sepa, status: "paid", exported_at: out })).toEqual({
      formats: ["sepa", "csv"],
      isRecordable: false,
      isVoidable: true,
    })
    expect(
      movesOf({ status: "paid", method: "check", exported_at: null }).formats
    ).toEqual([])
  })

  it("of a voided one is nothing", () => {
    expect(movesOf({ ...sepa, status: "voided", exported_at: out })).toEqual({
      formats: [],
      isRecordable: false,
      isVoidable: false,
    })
  })
})

describe("what happened to a payment", () => {
  const updated = (before: object, after: object) =>
    changeEvent({
      action: "updated",
      before: before as Record<string, unknown>,
      after: after as Record<string, unknown>,
    })

  it("is told of each change that the log can hold", () => {
    expect(
      changeEvent({
        action: "created",
        before: {},
        after: { status: "created" },
      })
    ).toEqual({ kind: "created" })
    expect(updated({ status: "created" }, { status: "exported" })).toEqual({
      kind: "exported",
    })
    expect(
      updated(
        { status: "exported" },
        { status: "paid", paid_on: "2026-11-22", payment_reference: "B-201" }
      )
    ).toEqual({ kind: "paid", day: "2026-11-22", reference: "B-201" })
    expect(
      updated(
        { status: "paid" },
        { status: "voided", void_reason: "Sent back" }
      )
    ).toEqual({ kind: "voided", reason: "Sent back" })
    expect(
      updated(
        { invoice_number: "VI-7", amount: "90.00" },
        { invoice_number: null, amount: null }
      )
    ).toEqual({ kind: "taken_out", number: "VI-7", amount: "90.00" })
  })

  it("is a change where somebody did it past the plugin", () => {
    expect(updated({ comment: "a" }, { comment: "b" })).toEqual({
      kind: "changed",
    })
  })
})
