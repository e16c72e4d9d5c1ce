import type { CompanyStatus, IfSpent } from "../../../../src/domain"
import type { AdminStartReimbursementRun } from "../../../../src/types"
import { todayInUtc } from "../../../lib/day"
import { readAmount } from "../../../lib/money"

export type RunForm = {
  legal_entity_id: string
  /** All companies; then nothing else is chosen. */
  all: boolean
  by: "companies" | "query"
  company_ids: string[]
  q: string
  customer_group_id: string[]
  currency_code: string[]
  status: (CompanyStatus | "deleted")[]
  /** In the one currency that is chosen. */
  balance_from: string
  balance_to: string
  /** A part of one company's credit; empty = all of it. */
  amount: string
  if_spent: IfSpent
  posting_date: string
  comment: string
}

export function emptyRun(legal_entity_id: string, picked: string[]): RunForm {
  return {
    legal_entity_id,
    all: false,
    by: "companies",
    company_ids: picked,
    q: "",
    customer_group_id: [],
    currency_code: [],
    status: [],
    balance_from: "",
    balance_to: "",
    amount: "",
    if_spent: "pay_rest",
    posting_date: todayInUtc(),
    comment: "",
  }
}

export type SelectionProblem = "noCompany" | "noQuery"

/** Nothing chosen is never taken for all. */
export function selectionProblem(form: RunForm): SelectionProblem | null {
  if (form.all) {
    return null
  }
  if (form.by === "companies") {
    return form.company_ids.length ? null : "noCompany"
  }
  return Object.keys(filterOf(form)).length ? null : "noQuery"
}

/** The only company of the run, of whose credit a part can be paid back. */
export function onlyCompany(
  form: Pick<RunForm, "all" | "by" | "company_ids">
): string | null {
  return !form.all && form.by === "companies" && form.company_ids.length === 1
    ? form.company_ids[0]
    : null
}

/** A range of balances needs one currency to be in. */
export function currencyOfRange(
  form: Pick<RunForm, "currency_code">
): string | null {
  return form.currency_code.length === 1 ? form.currency_code[0] : null
}

/** @param currency the credit currency of the only company, if there is one */
export function toRequest(
  form: RunForm,
  currency: string | null
): AdminStartReimbursementRun {
  const amount =
    currency && onlyCompany(form)
      ? readAmount(form.amount, currency).amount
      : undefined
  return {
    ...selectionOf(form),
    legal_entity_id: form.legal_entity_id,
    ...(amount !== undefined && { amount }),
    if_spent: form.if_spent,
    posting_date: form.posting_date,
    comment: form.comment.trim() || null,
  }
}

function selectionOf(form: RunForm) {
  if (form.all) {
    return { all: true } as const
  }
  return form.by === "companies"
    ? { company_ids: form.company_ids }
    : { filter: filterOf(form) }
}

type Filter = NonNullable<AdminStartReimbursementRun["filter"]>

function filterOf(form: RunForm): Filter {
  const currency = currencyOfRange(form)
  const read = (typed: string) =>
    currency ? readAmount(typed, currency).amount : undefined
  const [gte, lte] = [read(form.balance_from), read(form.balance_to)]
  return {
    ...(form.q.trim() && { q: form.q.trim() }),
    ...listed("customer_group_id", form.customer_group_id),
    ...listed("currency_code", form.currency_code),
    ...listed("status", form.status),
    ...((gte !== undefined || lte !== undefined) && {
      balance: {
        ...(gte !== undefined && { gte }),
        ...(lte !== undefined && { lte }),
      },
    }),
  }
}

function listed(name: string, values: string[]): Partial<Filter> {
  return values.length ? { [name]: values } : {}
}
