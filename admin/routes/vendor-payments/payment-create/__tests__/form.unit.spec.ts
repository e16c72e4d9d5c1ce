import { todayInUtc } from "../../../../lib/day"
import { needsPayer, startingForm, toRequest } from "../form"

const payer = { name: "Shop", iban: "NL91ABNA0417164300", bic: null }
const HOME = { id: "ccle_1", is_default: true, payer }
const OTHER = { id: "ccle_2", is_default: false, payer: null }

describe("a new payment", () => {
  it("begins with all that is due today, of the default legal entity", () => {
    const today = todayInUtc()
    expect(startingForm([OTHER, HOME], [])).toEqual({
      which: "all_due",
      legal_entity_id: "ccle_1",
      method: "sepa_credit_transfer",
      due_until: today,
      execution_date: today,
      comment: "",
    })
    const poor = [{ ...HOME, payer: null }]
    expect(startingForm(poor, []).method).toBe("bank_transfer")
  })

  it("begins with the chosen invoices, as the first of them is paid", () => {
    const terms = { legal_entity_id: "ccle_2", method: "check" } as const
    expect(startingForm([HOME, OTHER], ["ccvinv_1"], terms)).toMatchObject({
      which: "chosen",
      legal_entity_id: "ccle_2",
      method: "check",
    })
  })

  it("is asked for by all that is due or by ids, never by both", () => {
    const form = { ...startingForm([HOME], []), due_until: "2026-12-31" }
    const { execution_date } = form
    const rest = {
      legal_entity_id: "ccle_1",
      method: "sepa_credit_transfer",
      execution_date,
      comment: null,
    }
    expect(toRequest(form, ["ccvinv_1"])).toEqual({
      ...rest,
      all_due: true,
      due_until: "2026-12-31",
    })
    const chosen = { ...form, which: "chosen" as const, comment: " Weekly " }
    expect(toRequest(chosen, ["ccvinv_1"])).toEqual({
      ...rest,
      invoice_ids: ["ccvinv_1"],
      comment: "Weekly",
    })
  })

  it("needs an account to pay from by SEPA, and by nothing else", () => {
    const of = (method: "sepa_credit_transfer" | "check", id: string) =>
      needsPayer({ method, legal_entity_id: id }, [HOME, OTHER])
    expect(of("sepa_credit_transfer", "ccle_1")).toBe(false)
    expect(of("sepa_credit_transfer", "ccle_2")).toBe(true)
    expect(of("check", "ccle_2")).toBe(false)
  })
})
