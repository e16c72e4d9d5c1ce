import { changedFields, vendorsIn } from "../changed-fields"

describe("the changes of a company's payables", () => {
  const change = {
    before: { vendor_id: null, payment_hold: false, version: 1 },
    after: { payment_hold: true, vendor_id: "ccven_1", version: 2 },
  }

  it("are the fields of the form, in its order", () => {
    expect(changedFields(change)).toEqual([
      { name: "vendor_id", before: null, after: "ccven_1" },
      { name: "payment_hold", before: false, after: true },
    ])
  })

  it("name each vendor once", () => {
    const back = {
      before: { vendor_id: "ccven_1" },
      after: { vendor_id: null },
    }
    expect(vendorsIn([change, back])).toEqual(["ccven_1"])
    expect(vendorsIn([])).toEqual([])
  })
})
