import {
  currencyOfRange,
  emptyRun,
  onlyCompany,
  type RunForm,
  selectionProblem,
  toRequest,
} from "../form"
import { leftOutPage } from "../preview-step/pages"

const form = (over: Partial<RunForm> = {}): RunForm => ({
  ...emptyRun("ccle_1", []),
  posting_date: "2026-11-22",
  ...over,
})

const HOW = {
  legal_entity_id: "ccle_1",
  if_spent: "pay_rest",
  posting_date: "2026-11-22",
  comment: null,
}

describe("the wizard's selection", () => {
  it("A112 is never empty, and never all unless all was said", () => {
    expect(selectionProblem(form())).toBe("noCompany")
    expect(selectionProblem(form({ by: "query" }))).toBe("noQuery")
    expect(selectionProblem(form({ by: "query", q: "  " }))).toBe("noQuery")
    expect(selectionProblem(form({ company_ids: ["a"] }))).toBeNull()
    expect(selectionProblem(form({ by: "query", q: "Acme" }))).toBeNull()
    expect(selectionProblem(form({ all: true }))).toBeNull()
  })

  it("is exactly one of all, names and query, whatever else was typed", () => {
    const typed = { company_ids: ["a", "b"], q: "Acme" }
    expect(toRequest(form({ ...typed, all: true }), null)).toEqual({
      ...HOW,
      all: true,
    })
    expect(toRequest(form(typed), null)).toEqual({
      ...HOW,
      company_ids: ["a", "b"],
    })
    expect(toRequest(form({ ...typed, by: "query" }), null)).toEqual({
      ...HOW,
      filter: { q: "Acme" },
    })
  })

  it("takes a query with all its parts, amounts as they are typed", () => {
    const query = form({
      by: "query",
      q: " Acme ",
      customer_group_id: ["g1", "g2"],
      currency_code: ["eur"],
      status: ["active", "deleted"],
      balance_from: "1,500.00",
      balance_to: "2000",
    })
    expect(toRequest(query, null).filter).toEqual({
      q: "Acme",
      customer_group_id: ["g1", "g2"],
      currency_code: ["eur"],
      status: ["active", "deleted"],
      balance: { gte: "1500.00", lte: "2000.00" },
    })
  })

  it("has no range of balances without the one currency it is in", () => {
    const range = { by: "query" as const, balance_from: "10" }
    const request = (currency_code: string[]) =>
      toRequest(form({ ...range, q: "x", currency_code }), null).filter
    expect(request(["eur"])).toMatchObject({ balance: { gte: "10.00" } })
    expect(request([])).toEqual({ q: "x" })
    expect(request(["eur", "usd"])).not.toHaveProperty("balance")
    expect(currencyOfRange({ currency_code: ["eur"] })).toBe("eur")
    expect(selectionProblem(form(range))).toBe("noQuery")
  })
})

describe("a part of the credit", () => {
  const one = form({ company_ids: ["a"], amount: "1,500.50" })

  it("A117 is of the one company that was picked, in its currency", () => {
    expect(onlyCompany(one)).toBe("a")
    expect(toRequest(one, "usd")).toMatchObject({ amount: "1500.50" })
    expect(toRequest({ ...one, amount: "" }, "usd")).not.toHaveProperty(
      "amount"
    )
  })

  it("is none of several, of a query, or of all", () => {
    for (const other of [
      { company_ids: ["a", "b"] },
      { by: "query" as const, q: "x" },
      { all: true },
    ]) {
      expect(onlyCompany({ ...one, ...other })).toBeNull()
      expect(toRequest({ ...one, ...other }, "usd")).not.toHaveProperty(
        "amount"
      )
    }
  })
})

describe("how it is posted", () => {
  it("is sent as it was chosen", () => {
    const chosen = form({
      all: true,
      if_spent: "review",
      posting_date: "2026-12-01",
      comment: " November ",
    })
    expect(toRequest(chosen, null)).toEqual({
      ...HOW,
      all: true,
      if_spent: "review",
      posting_date: "2026-12-01",
      comment: "November",
    })
  })
})

describe("the preview's second list", () => {
  it("begins where the first one ends", () => {
    expect(leftOutPage(29, { limit: 20, offset: 0 }).offset).toBe(29)
    expect(leftOutPage(29, { limit: 20, offset: 20 }).offset).toBe(49)
  })
})
