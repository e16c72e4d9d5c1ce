import { Facts, Refusal, RefusalCode, refuseTemplate } from "../../../domain"
import type { TakenChunk } from "../repositories/run-posting-repository"
import { fromDatabase } from "../utils/refuse"

/** Why no one-time vendor can be made, if so. */
export function templateRefusal(chunk: TakenChunk): Refusal | null {
  return refuseTemplate({
    name: chunk.legal_entity,
    one_time_vendor_template: chunk.one_time_vendor_template,
  })
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
 * Locks, deadlocks and whatever comes without PostgreSQL's word that the data
 * is at fault: a connection that was lost, a server that goes down or is full.
 */
export function isPassing(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return (
    typeof code !== "string" ||
    !/^[0-9A-Z]{5}$/.test(code) ||
    /^(08|40|53|55|57|58|XX)/.test(code)
  )
}

export function reasonOf(error: unknown): { code: RefusalCode; facts: Facts } {
  const { code, facts } = fromDatabase(error) as {
    code?: RefusalCode
    facts?: Facts
  }
  return code && facts
    ? { code, facts }
    : { code: "unexpected_error", facts: {} }
}
