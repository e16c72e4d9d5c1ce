import {
  MEMBER_RIGHTS,
  COMPANY_STATUSES,
  CLERK_MOVES,
  CURRENCY_RULES,
  DIFFERENCE_KINDS,
  DIFFERENCE_STATUSES,
  IF_SPENT,
  INVOICE_STATUSES,
  NUMBER_KINDS,
  OPERATIONS,
  PAYMENT_METHODS,
  PAYMENT_STATUSES,
  PAYMENT_TERMS_KINDS,
  REPAIRS,
  RUN_STATUSES,
} from "../../../src/domain"
import { RIGHT_NAMES, WIRING_CHECKS } from "../../../src/types"
import { LEFT_OUT_CODES } from "../../routes/reimbursement-runs/common/left-out-codes"
import { PAYMENT_FORMATS } from "../../../src/types"
import { SKIPPED_REASONS } from "../../routes/vendor-payments/payment-create/skipped-reasons"
import { translations } from "../index"

type Tree = { [key: string]: string | Tree }

const en = flat(translations.en.companyCredit)
const others = Object.entries(translations)
  .filter(([language]) => language !== "en")
  .map(([language, { companyCredit }]) => [language, flat(companyCredit)])

describe.each(others as [string, Map<string, string>][])(
  "the words in %s",
  (_, words) => {
    it("are there for every key, and for no other", () => {
      expect(en.size).toBeGreaterThan(100)
      expect([...words.keys()].sort()).toEqual([...en.keys()].sort())
    })

    it("have the same variables", () => {
      const differing = [...en].filter(
        ([key, text]) =>
          variables(text).join() !== variables(words.get(key) ?? "").join()
      )
      expect(differing).toEqual([])
    })

    it("are translated", () => {
      const same = [...en].filter(([key, text]) => words.get(key) === text)
      // Words that the two languages share.
      expect(
        same.map(([key]) => key).filter((key) => !SHARED.has(key))
      ).toEqual([])
    })
  }
)

const SHARED = new Set([
  "fields.name",
  "fields.status",
  "actors.system",
  "legalEntities.payer.bic",
  "legalEntities.payer.iban",
  "vendors.fields.bic",
  "vendors.fields.iban",
  "vendors.bank.kinds.iban",
  "vendors.changes.fields.bic",
  "vendors.changes.fields.iban",
  "vendors.changes.fields.name",
  "vendors.changes.fields.status",
])

describe("the words", () => {
  it("name each status, operation and right", () => {
    const needed = [
      ...COMPANY_STATUSES.map((status) => `statuses.${status}`),
      ...OPERATIONS.map((operation) => `operations.${operation}`),
      ...MEMBER_RIGHTS.map((right) => `members.${right}`),
      ...RIGHT_NAMES.map((right) => `rights.names.${right}`),
      ...WIRING_CHECKS.map((check) => `wiring.checks.${check}.title`),
      ...WIRING_CHECKS.map((check) => `wiring.checks.${check}.advice`),
      ...NUMBER_KINDS.map((kind) => `legalEntities.sequences.kinds.${kind}`),
      ...PAYMENT_METHODS.map((method) => `legalEntities.methods.${method}`),
      ...CURRENCY_RULES.map((rule) => `legalEntities.template.rules.${rule}`),
      ...IF_SPENT.map((rule) => `legalEntities.schedule.spent.${rule}`),
      ...PAYMENT_TERMS_KINDS.flatMap((kind) => [
        `legalEntities.terms.kinds.${kind}`,
        `legalEntities.terms.hints.${kind}`,
        `legalEntities.terms.sentences.${kind}_other`,
      ]),
      ...RUN_STATUSES.map((status) => `runs.statuses.${status}`),
      ...IF_SPENT.map((rule) => `runs.ifSpent.${rule}`),
      ...INVOICE_STATUSES.map((status) => `invoices.statuses.${status}`),
      ...INVOICE_STATUSES.map((status) => `invoices.unpaid.${status}`),
      ...PAYMENT_STATUSES.map((status) => `invoices.paymentStates.${status}`),
      ...CLERK_MOVES.map((move) => `invoices.moves.${move}.action`),
      ...PAYMENT_METHODS.map((method) => `vendors.methods.${method}`),
      ...PAYMENT_METHODS.map((method) => `payments.methods.${method}`),
      ...PAYMENT_STATUSES.map((status) => `payments.statuses.${status}`),
      ...PAYMENT_STATUSES.map((status) => `payments.hints.${status}`),
      ...PAYMENT_FORMATS.map((format) => `payments.download.${format}`),
      ...SKIPPED_REASONS.map((reason) => `payments.reasons.${reason}`),
      ...PAYMENT_TERMS_KINDS.map((kind) => `vendors.terms.kinds.${kind}`),
      ...LEFT_OUT_CODES.map((code) => `runs.codes.${code}`),
      ...DIFFERENCE_KINDS.flatMap((kind) => [
        `reconciliation.kinds.${kind}.name`,
        `reconciliation.kinds.${kind}.cause`,
      ]),
      ...DIFFERENCE_STATUSES.map((status) => `reconciliation.states.${status}`),
      ...REPAIRS.map((repair) => `reconciliation.repairs.${repair}`),
    ]
    expect(needed.filter((key) => !en.has(key))).toEqual([])
  })

  it("in German say Erstattung of refunds, and of nothing else", () => {
    const wrong = [...flat(translations.de.companyCredit)].filter(
      ([key, text]) => /erstatt/i.test(text) && !/refund/i.test(en.get(key)!)
    )
    expect(wrong).toEqual([])
  })

  it("are none of them empty", () => {
    expect([...en].filter(([, text]) => !text.trim())).toEqual([])
  })
})

function flat(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value] as [string, string]]
        : [...flat(value, `${prefix}${key}.`)]
    )
  )
}

function variables(text: string): string[] {
  return [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()
}
