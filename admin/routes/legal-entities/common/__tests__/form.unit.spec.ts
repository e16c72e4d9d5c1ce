import type { NumberSequence } from "../../../../../src/domain"
import { toTerms, toTermsForm } from "../../../../components/terms-fields/form"
import { approversIn, toApproverForm } from "../../legal-entity-approval/form"
import {
  changedSequences,
  nextNumberOf,
  numbersLeft,
  toSequencesForm,
} from "../../legal-entity-sequences/form"
import { toTemplate, toTemplateForm } from "../../legal-entity-template/form"
import { newEntityForm, toEntityFields, toEntityForm } from "../form"

const ENTITY = {
  name: "Acme GmbH",
  accounting_currency: "eur",
  minimum_reimbursement: "50.00",
  is_default: true,
  payment_terms: { kind: "day_of_month" as const, days: 10, day: 15 },
  one_time_vendor_template: null,
}

describe("a legal entity in a form", () => {
  it("comes back as it was", () => {
    expect(toEntityFields(toEntityForm(ENTITY), true)).toEqual({
      name: "Acme GmbH",
      accounting_currency: "eur",
      minimum_reimbursement: "50.00",
      payment_terms: ENTITY.payment_terms,
    })
  })

  it("becomes the default one when it is asked to, and only then", () => {
    const form = { ...newEntityForm("jpy"), name: " Acme KK " }
    expect(toEntityFields(form)).toEqual({
      name: "Acme KK",
      accounting_currency: "jpy",
      minimum_reimbursement: "0",
      payment_terms: { kind: "net", days: 30 },
    })
    expect(toEntityFields({ ...form, is_default: true }).is_default).toBe(true)
  })

  it.each([
    { kind: "net", days: 0 },
    { kind: "end_of_month", days: 366 },
    { kind: "day_of_month", days: 1, day: 31 },
  ] as const)("has terms of the kind $kind", (terms) => {
    expect(toTerms(toTermsForm(terms))).toEqual(terms)
  })

  it("keeps limits exactly, and no limit as none", () => {
    const approvers = [
      { user_id: "user_1", limit: "123456789012.34" },
      { user_id: "user_2", limit: null },
    ]
    const forms = approvers.map((each) => toApproverForm(each, "usd"))
    expect(approversIn(forms, "usd")).toEqual(approvers)
  })
})

describe("a template in a form", () => {
  it("is none unless it is used", () => {
    const form = toTemplateForm(ENTITY)
    expect(form.is_used).toBe(false)
    expect(toTemplate(form)).toBeNull()
  })

  it("has terms and a currency of its own only where it says so", () => {
    const form = { ...toTemplateForm(ENTITY), is_used: true }
    expect(toTemplate(form)).toEqual({
      name_pattern: "{company}",
      vendor_group: "one-time",
      payment_method: "bank_transfer",
      payment_terms: null,
      currency_rule: "credit_currency",
      currency_code: null,
    })
    const own = {
      ...form,
      has_terms: true,
      currency_rule: "fixed_currency" as const,
      payment_method: "none" as const,
    }
    expect(toTemplate(own)).toMatchObject({
      payment_method: null,
      payment_terms: ENTITY.payment_terms,
      currency_code: "eur",
    })
  })
})

describe("number sequences in a form", () => {
  const sequence: NumberSequence = { prefix: "RE-", width: 4, next_number: 42 }
  const seen = {
    reimbursement: sequence,
    vendor_invoice: { ...sequence, prefix: "VI-" },
    vendor_account: { ...sequence, prefix: "" },
  }

  it("are sent where they were changed", () => {
    const form = toSequencesForm(seen)
    expect(changedSequences(form, seen)).toEqual({})
    form.vendor_invoice = { prefix: " CR- ", width: "4", next_number: "100" }
    expect(changedSequences(form, seen)).toEqual({
      vendor_invoice: { prefix: "CR-", next_number: 100 },
    })
  })

  it("tell their next number and how many are left", () => {
    expect(nextNumberOf(sequence)).toBe("RE-0042")
    expect(numbersLeft(sequence)).toBe(9958)
    const exhausted = { ...sequence, next_number: 10_000 }
    expect(nextNumberOf(exhausted)).toBeNull()
    expect(numbersLeft(exhausted)).toBe(0)
  })
})
