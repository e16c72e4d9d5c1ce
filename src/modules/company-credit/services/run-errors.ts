import { Facts, Refusal, RefusalCode, refuseTemplate } from "../../../domain"
import type {
  RunNumberKind,
  TakenChunk,
} from "../repositories/run-posting-repository"
import { fromDatabase } from "../utils/refuse"

/** Why no one-time vendor can be made, if so. */
export function templateRefusal(chunk: TakenChunk): Refusal | null {
  return refuseTemplate({
    name: chunk.legal_entity,
    one_time_vendor_template: chunk.one_time_vendor_template,
  })
}

/** Which number comes twice, if that is what PostgreSQL refused. */
export function repeatedKind(error: unknown): RunNumberKind | undefined {
  const { constraint } = error as { constraint?: string }
  const [, kind] =
    /^company_credit_(reimbursement|vendor_invoice)_number_unique$/.exec(
      constraint ?? ""
    ) ?? []
  return kind as RunNumberKind | undefined
}

/** What stops the run and is no fault of a line. */
export function stopOf(
  error: unknown,
  chunk: TakenChunk
): { code: RefusalCode; facts: Facts } | null {
  const { code, detail } = error as { code?: unknown; detail?: string }
  switch (code) {
    case "CC010":
      return {
        code: "number_sequence_exhausted",
        facts: { kind: detail ?? null },
      }
    case "CC011":
      return {
        code: "number_sequence_missing",
        facts: { kind: detail ?? null },
      }
    case "CC012":
      return templateRefusal(chunk)
    default:
      // A table, column or right that is missing is missing to all lines.
      return String(code).startsWith("42")
        ? { code: "unexpected_error", facts: {} }
        : null
  }
}

/**
 * Locks, deadlocks, a connection that was lost, a server that goes down: no
 * chunk is at fault, however small.
 */
export function isPassing(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return (
    typeof code !== "string" ||
    !/^[0-9A-Z]{5}$/.test(code) ||
    /^(08|40|55|57P|53300)/.test(code)
  )
}

/**
 * What PostgreSQL gave up: cancelled, out of memory or room, an error of its
 * own. A smaller chunk may pass; a line may do so later.
 */
export function isGivenUp(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return /^(53|57|58|XX)/.test(String(code))
}

export function reasonOf(error: unknown): { code: RefusalCode; facts: Facts } {
  const rule = ruleOf(error)
  if (rule) {
    return { code: "value_refused", facts: { rule } }
  }
  const { code, facts } = fromDatabase(error) as {
    code?: RefusalCode
    facts?: Facts
  }
  return code && facts
    ? { code, facts }
    : { code: "unexpected_error", facts: {} }
}

/** Everything that such a rule of ours could clash with is locked by then. */
function ruleOf(error: unknown): string | null {
  const { code, constraint } = error as { code?: unknown; constraint?: string }
  return /^2350[35]$/.test(String(code)) ? (constraint ?? null) : null
}
