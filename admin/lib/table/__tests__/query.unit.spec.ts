import { toFilters, toTableQuery } from "../query"

const state = {
  filters: ["status", "outstanding_balance", "po_number"],
  pageSize: 20,
}

function queryOf(search: string, prefix?: string) {
  return toTableQuery(new URLSearchParams(search), { ...state, prefix })
}

describe("what a table asks the API for", () => {
  it("is the first page of everything when the URL says nothing", () => {
    expect(queryOf("")).toEqual({ limit: 20, offset: 0 })
  })

  it("is what the URL says", () => {
    const filters = new URLSearchParams({
      q: "acme",
      order: "-available_credit",
      offset: "40",
      status: `["active","pending"]`,
      outstanding_balance: `{"$lt":0}`,
      po_number: `"PO-7"`,
    })
    expect(queryOf(filters.toString())).toEqual({
      limit: 20,
      offset: 40,
      q: "acme",
      order: "-available_credit",
      status: ["active", "pending"],
      outstanding_balance: { $lt: 0 },
      po_number: "PO-7",
    })
  })

  it("belongs to one of two tables on a page", () => {
    const search = "offset=20&h_offset=60&h_q=x"
    expect(queryOf(search, "h")).toEqual({ limit: 20, offset: 60, q: "x" })
    expect(queryOf(search)).toEqual({ limit: 20, offset: 20 })
  })

  it.each([
    ["status=active", { status: "active" }],
    [`outstanding_balance={"$eq":5}`, { outstanding_balance: 5 }],
    ["outstanding_balance={}", {}],
    ["status=[]", {}],
    [`po_number=""`, {}],
    ["offset=x", {}],
    ["offset=-20", {}],
    ["unknown=1", {}],
  ])("makes the best of %s", (search, query) => {
    expect(queryOf(search)).toEqual({ limit: 20, offset: 0, ...query })
  })

  it("exports what the filters leave, of every page", () => {
    const query = queryOf(`offset=20&order=amount&status=active`)
    expect(toFilters(query)).toEqual({ status: "active" })
  })
})
