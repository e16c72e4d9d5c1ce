import { toSearch } from "../search"

describe("toSearch", () => {
  it("writes lists and ranges as the API reads them", () => {
    const search = toSearch({
      operation: ["purchased", "refunded"],
      amount: { $gt: 5, $lt: 10 },
      po_number: "PO & 7",
      updated_by: undefined,
      order_id: null,
    })
    expect(decodeURIComponent(search.replace(/\+/g, " "))).toBe(
      "operation[]=purchased&operation[]=refunded&amount[$gt]=5&" +
        "amount[$lt]=10&po_number=PO & 7"
    )
  })

  it("is empty for no filter", () => {
    expect(toSearch({})).toBe("")
  })
})
