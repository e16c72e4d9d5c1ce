import { fieldsOf } from "../fields"

describe("what a change tells", () => {
  it("is each field that changed, before and after", () => {
    expect(
      fieldsOf({
        action: "updated",
        before: { on_hold: false, hold_reason: null, hold_by_name: null },
        after: { on_hold: true, hold_reason: "Dispute", hold_by_name: "Ada" },
      })
    ).toEqual([
      { name: "on_hold", before: false, after: true },
      { name: "hold_reason", before: null, after: "Dispute" },
    ])
  })

  it("has nothing before where it was made, and no fields where removed", () => {
    expect(
      fieldsOf({ action: "created", before: {}, after: { name: "Bolt" } })
    ).toEqual([{ name: "name", before: undefined, after: "Bolt" }])
    expect(
      fieldsOf({
        action: "deleted",
        before: { deleted_at: null, name: "Bolt" },
        after: { deleted_at: "2026-11-22", name: "Bolt" },
      })
    ).toEqual([])
  })
})
