import { MedusaError } from "@medusajs/framework/utils"
import {
  Facts,
  Refusal,
  RefusalKind,
  isRefusal,
  refusal,
  refusalKind,
  refusalSentence,
} from "../../../domain"
import type { RefusalCode } from "../../../domain"

/** Medusa's CONFLICT loses message and code on its way to HTTP: not used. */
const TYPES: Record<RefusalKind, string> = {
  invalid: MedusaError.Types.INVALID_DATA,
  not_allowed: MedusaError.Types.NOT_ALLOWED,
  forbidden: MedusaError.Types.FORBIDDEN,
  not_found: MedusaError.Types.NOT_FOUND,
  unauthorized: MedusaError.Types.UNAUTHORIZED,
}

/** The one place where a refusal becomes an error Medusa understands. */
export function toMedusaError(reason: Refusal): MedusaError {
  const error = new MedusaError(
    TYPES[refusalKind(reason)],
    refusalSentence(reason),
    reason.code
  )
  return Object.assign(error, { facts: reason.facts })
}

export function refuse(code: RefusalCode, facts: Facts = {}): MedusaError {
  return toMedusaError(refusal(code, facts))
}

/** The value, or the refusal thrown. */
export function accept<T>(value: T | Refusal): T {
  if (isRefusal(value)) {
    throw toMedusaError(value)
  }
  return value
}

/** Throws when there is a reason to refuse. */
export function refuseIf(reason: Refusal | null): void {
  if (reason) {
    throw toMedusaError(reason)
  }
}

/** Tells what PostgreSQL refused as what it is. */
export function fromDatabase(error: unknown): unknown {
  const { code, constraint, column, detail } = error as DatabaseError
  const known = BY_CONSTRAINT[constraint ?? ""]
  if (known) {
    return refuse(known)
  }
  switch (code) {
    case "55P03":
      return refuse("account_busy")
    case "40001":
    case "40P01":
    case "23505":
      return refuse("concurrent_update")
    case "CC001":
      return refuse("history_is_append_only")
    case "CC010":
      return refuse("number_sequence_exhausted", { kind: detail ?? null })
    case "CC011":
      return refuse("number_sequence_missing", { kind: detail ?? null })
    // A number, date or text that no column takes, a missing or a forbidden value.
    case "22003":
    case "22007":
    case "22008":
    case "22021":
    case "22P02":
    case "22P05":
    case "23502":
    case "23514":
      return refuse("value_refused", {
        // Its message would tell the whole statement.
        rule: constraint ?? column ?? "a number or a text is malformed",
      })
    default:
      return error
  }
}

/** What the services refuse before, but for what happens at that moment. */
const BY_CONSTRAINT: Record<string, RefusalCode> = {
  company_credit_legal_entity_accounting_stays: "accounting_currency_in_use",
  company_credit_vendor_has_due_invoices: "vendor_has_due_invoices",
}

type DatabaseError = {
  code?: unknown
  constraint?: string
  column?: string
  detail?: string
}
