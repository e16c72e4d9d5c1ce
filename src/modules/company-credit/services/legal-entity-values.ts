import Big from "big.js"
import {
  Amount,
  Approver,
  DEFAULT_PAYMENT_TERMS,
  DEFAULT_TEMPLATE,
  NUMBER_KINDS,
  NumberKind,
  NumberSequence,
  OneTimeVendorTemplate,
  PaymentTerms,
  parseAmount,
  refuseApprovers,
  refuseTerms,
} from "../../../domain"
import {
  LegalEntityDTO,
  LegalEntityFields,
  PayerAccount,
  ReimbursementSchedule,
} from "../../../types"
import { LegalEntityValues } from "../repositories/legal-entity-repository"
import { acceptCurrency } from "../utils/accept-currency"
import { acceptBic, acceptIban } from "../utils/bank-account"
import { accept, refuse, refuseIf } from "../utils/refuse"
import { acceptSchedule, nextTime } from "../utils/schedule"

/** What a new legal entity has where its maker says nothing else. */
export const NEW_ENTITY: Omit<
  LegalEntityValues,
  "name" | "accounting_currency"
> = {
  minimum_reimbursement: "0",
  one_time_vendor_template: DEFAULT_TEMPLATE,
  payment_terms: DEFAULT_PAYMENT_TERMS,
  approval_required: false,
  approvers: [],
  payer: null,
  reimbursement_schedule: null,
  next_reimbursement_at: null,
}

/**
 * The legal entity as it will be; fields not given stay as they are.
 *
 * @param former undefined = a new one
 */
export function entityAfter(
  given: Partial<LegalEntityFields>,
  former?: LegalEntityDTO
): LegalEntityValues {
  const before = former ?? { ...NEW_ENTITY, name: "", accounting_currency: "" }
  const currency =
    given.accounting_currency === undefined
      ? before.accounting_currency
      : acceptCurrency(given.accounting_currency, "accounting_currency")
  if (former && currency !== former.accounting_currency) {
    refuseForeignAmounts(given, former)
  }
  return {
    name: given.name ?? before.name,
    accounting_currency: currency,
    minimum_reimbursement: acceptMinimum(
      given.minimum_reimbursement ?? before.minimum_reimbursement,
      currency
    ),
    one_time_vendor_template:
      given.one_time_vendor_template === undefined
        ? before.one_time_vendor_template
        : acceptTemplate(given.one_time_vendor_template),
    payment_terms: acceptTerms(given.payment_terms ?? before.payment_terms),
    approval_required: given.approval_required ?? before.approval_required,
    approvers: acceptApprovers(given.approvers ?? before.approvers, currency),
    payer: given.payer === undefined ? before.payer : acceptPayer(given.payer),
    ...scheduleAfter(given.reimbursement_schedule, former),
  }
}

/** A schedule that stays as it was keeps its next time. */
function scheduleAfter(
  given: LegalEntityFields["reimbursement_schedule"],
  former?: LegalEntityDTO
): Pick<LegalEntityValues, "reimbursement_schedule" | "next_reimbursement_at"> {
  const before = former?.reimbursement_schedule ?? null
  const next = former?.next_reimbursement_at ?? null
  const former_next = next === null ? null : new Date(next)
  const schedule = given === undefined ? before : given && acceptSchedule(given)
  return {
    reimbursement_schedule: schedule,
    next_reimbursement_at: isSameSchedule(schedule, before)
      ? former_next
      : schedule && nextTime(schedule),
  }
}

export const isSameSchedule = (
  a: ReimbursementSchedule | null,
  b: typeof a
): boolean =>
  a?.cron === b?.cron &&
  a?.timezone === b?.timezone &&
  a?.if_spent === b?.if_spent

/** An amount that was in another currency must not be taken for this one's. */
function refuseForeignAmounts(
  given: Partial<LegalEntityFields>,
  former: LegalEntityDTO
): void {
  const currency = former.accounting_currency
  const hasMinimum = Big(former.minimum_reimbursement).gt(0)
  if (hasMinimum && given.minimum_reimbursement === undefined) {
    const field = "minimum_reimbursement"
    throw refuse("accounting_currency_change", { field, currency })
  }
  const hasLimits = former.approvers.some(({ limit }) => limit !== null)
  if (hasLimits && given.approvers === undefined) {
    const field = "approvers"
    throw refuse("accounting_currency_change", { field, currency })
  }
}

export function sequencesAfter(
  given: LegalEntityFields["number_sequences"],
  former: Record<NumberKind, NumberSequence>
): Record<NumberKind, NumberSequence> {
  const all = NUMBER_KINDS.map((kind) => [
    kind,
    { ...former[kind], ...given?.[kind] },
  ])
  return Object.fromEntries(all) as Record<NumberKind, NumberSequence>
}

function acceptMinimum(
  given: string | number,
  currency: string,
  field = "minimum_reimbursement"
): Amount {
  const amount = accept(parseAmount(given, currency, field))
  if (Big(amount).lt(0)) {
    throw refuse("negative_minimum", { field })
  }
  return amount
}

function acceptTerms(terms: PaymentTerms): PaymentTerms {
  refuseIf(refuseTerms(terms, "payment_terms"))
  return terms
}

/** It may be unfinished, but each of its fields is what it says. */
function acceptTemplate(
  given: LegalEntityFields["one_time_vendor_template"]
): OneTimeVendorTemplate | null {
  if (!given) {
    return null
  }
  const field = "one_time_vendor_template"
  const code = given.currency_code
  if (given.payment_terms) {
    refuseIf(refuseTerms(given.payment_terms, `${field}.payment_terms`))
  }
  return {
    name_pattern: given.name_pattern,
    vendor_group: given.vendor_group ?? null,
    payment_method: given.payment_method ?? null,
    payment_terms: given.payment_terms ?? null,
    currency_rule: given.currency_rule ?? DEFAULT_TEMPLATE.currency_rule,
    currency_code: code ? acceptCurrency(code, `${field}.currency_code`) : null,
  }
}

function acceptApprovers(
  given: NonNullable<LegalEntityFields["approvers"]>,
  currency: string
): Approver[] {
  const approvers = given.map(({ user_id, limit }, index) => ({
    user_id,
    limit:
      limit === null || limit === undefined
        ? null
        : acceptMinimum(limit, currency, `approvers.${index}.limit`),
  }))
  refuseIf(refuseApprovers(approvers))
  return approvers
}

function acceptPayer(given: LegalEntityFields["payer"]): PayerAccount | null {
  return given
    ? {
        name: given.name,
        iban: acceptIban(given.iban, "payer.iban"),
        bic: acceptBic(given.bic, "payer.bic"),
      }
    : null
}
