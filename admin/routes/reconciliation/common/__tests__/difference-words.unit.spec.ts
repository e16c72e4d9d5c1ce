import {
  DIFFERENCE_KINDS,
  type DifferenceKind,
  adviceFor,
  causeOf,
} from "../../../../../src/domain"
import { translations } from "../../../../i18n"
import { adviceIn, causeIn, valueIn } from "../difference-words"

type Tree = { [key: string]: string | Tree }

/** As i18next finds and fills texts: the first key that is there. */
function wordsIn(language: keyof typeof translations) {
  const tree = translations[language].companyCredit as Tree
  const find = (key: string) =>
    key
      .split(".")
      .reduce<string | Tree | undefined>(
        (at, name) => (typeof at === "object" ? at[name] : undefined),
        tree
      )
  return (keys: string | string[], values: Record<string, unknown> = {}) => {
    const text = [keys]
      .flat()
      .map(find)
      .find((one) => typeof one === "string")
    return String(text ?? values.defaultValue ?? keys).replace(
      /{{(\w+)}}/g,
      (_, name) => String(values[name])
    )
  }
}

const money = (kind: DifferenceKind) => ({
  kind,
  order_display_id: 12,
  expected: "100.50",
  found: "64.00",
  document: "RE-7",
  currency_code: "usd",
  guard: null,
})
const states = { expected: "paid", found: "voided", currency_code: null }
const counts = { expected: "26", found: "25", currency_code: null }

/** Those that are about no amount. */
const OTHERS: Partial<Record<DifferenceKind, object>> = {
  entries_missing: counts,
  booked_twice: counts,
  run_lines_missing: counts,
  reimbursement_undone_by_half: states,
  invoice_differs_from_payment: states,
  guard_off: {
    ...states,
    expected: "on",
    found: "switched off",
    guard: "company_credit_entry_final",
  },
}

const differenceOf = (kind: DifferenceKind) => ({
  ...money(kind),
  ...OTHERS[kind],
})
const factsOf = (kind: DifferenceKind, over: object = {}) => {
  const difference = { ...differenceOf(kind), ...over }
  return { ...difference, subject: difference.guard ?? "x" }
}

describe("a difference, in words", () => {
  it.each(DIFFERENCE_KINDS)("%s reads in English as the API says", (kind) => {
    const t = wordsIn("en")
    expect(spaces(causeIn(t, differenceOf(kind)))).toBe(
      causeOf(kind, factsOf(kind))
    )
    expect(adviceIn(t, differenceOf(kind))).toBe(adviceFor(kind, factsOf(kind)))
  })

  it.each(["run_out_of_balance", "canceled_order_on_account"] as const)(
    "%s reads as the API says when what it is about is gone",
    (kind) => {
      const gone = { order_display_id: null, document: null }
      const cause = causeIn(wordsIn("en"), { ...differenceOf(kind), ...gone })
      expect(spaces(cause)).toBe(causeOf(kind, factsOf(kind, gone)))
    }
  )

  it("tells which half of a reimbursement was undone", () => {
    const half = { found: "cancelled" }
    const kind = "reimbursement_undone_by_half"
    expect(causeIn(wordsIn("en"), { ...differenceOf(kind), ...half })).toBe(
      causeOf(kind, factsOf(kind, half))
    )
  })

  it.each(DIFFERENCE_KINDS)("%s is told whole in German", (kind) => {
    const t = wordsIn("de")
    for (const text of [
      causeIn(t, differenceOf(kind)),
      adviceIn(t, differenceOf(kind)),
      t(`reconciliation.kinds.${kind}.name`),
    ]) {
      expect(text).not.toMatch(/{{|undefined|null|reconciliation\./)
      expect(text.length).toBeGreaterThan(5)
    }
  })

  it("shows amounts in their currency, states by name, and counts as they are", () => {
    const t = wordsIn("de")
    const none = { ...money("booked_twice"), currency_code: null }
    expect(spaces(valueIn(t, money("order_gone"), "-1500.00"))).toBe(
      "USD -1,500.00"
    )
    expect(valueIn(t, none, "on_hold")).toBe("gesperrt")
    expect(valueIn(t, none, "3")).toBe("3")
    expect(valueIn(t, none, null)).toBe("")
    expect(valueIn(t, none, "unheard")).toBe("unheard")
  })
})

/** `Intl` puts a space that does not break between code and amount. */
function spaces(text: string): string {
  return text.replace(/\u00a0/g, " ")
}
