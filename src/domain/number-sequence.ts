import { Refusal, refusal } from "./refusals"

/** What a legal entity numbers, each without a gap but for vendor accounts. */
export const NUMBER_KINDS = [
  "reimbursement",
  "vendor_invoice",
  "vendor_account",
] as const

export type NumberKind = (typeof NUMBER_KINDS)[number]

/** `RE-00000042` is prefix `RE-`, width 8, number 42. */
export type NumberSequence = {
  prefix: string
  /** Digits of the number, with leading zeros. */
  width: number
  /** The number drawn next; one beyond the last when exhausted. */
  next_number: number
}

export const MOST_SEQUENCE_DIGITS = 15
export const LONGEST_PREFIX = 20

export const DEFAULT_SEQUENCES: Record<NumberKind, NumberSequence> = {
  reimbursement: { prefix: "RE-", width: 8, next_number: 1 },
  vendor_invoice: { prefix: "VI-", width: 8, next_number: 1 },
  vendor_account: { prefix: "V-", width: 8, next_number: 1 },
}

export function largestNumber(width: number): number {
  return 10 ** width - 1
}

/** @returns the number as it is written, and the sequence after it */
export function nextNumber(
  kind: NumberKind,
  sequence: NumberSequence
): { number: string; sequence: NumberSequence } | Refusal {
  const { prefix, width, next_number } = sequence
  if (next_number > largestNumber(width)) {
    return refusal("number_sequence_exhausted", { kind })
  }
  return {
    number: prefix + String(next_number).padStart(width, "0"),
    sequence: { ...sequence, next_number: next_number + 1 },
  }
}

/**
 * Why a sequence cannot become what was asked. Numbers must not come twice: with
 * the same prefix and width it only goes on.
 *
 * @param former undefined = a new sequence
 */
export function refuseSequence(
  kind: NumberKind,
  asked: NumberSequence,
  former?: NumberSequence
): Refusal | null {
  const problem = problemOf(asked)
  if (problem) {
    const field = `number_sequences.${kind}`
    return refusal("invalid_number_sequence", { field, problem })
  }
  const goesBack =
    former &&
    former.prefix === asked.prefix &&
    former.width === asked.width &&
    asked.next_number < former.next_number
  return goesBack
    ? refusal("number_sequence_repeats", {
        kind,
        next: former.next_number,
        asked: asked.next_number,
      })
    : null
}

function problemOf({ prefix, width, next_number }: NumberSequence) {
  if (!/^[A-Za-z0-9/_.-]*$/.test(prefix) || prefix.length > LONGEST_PREFIX) {
    return `a prefix has at most ${LONGEST_PREFIX} letters, digits or any of / _ . -`
  }
  if (!isWhole(width, 1, MOST_SEQUENCE_DIGITS)) {
    return `width must be a whole number from 1 to ${MOST_SEQUENCE_DIGITS}`
  }
  const most = largestNumber(width)
  return isWhole(next_number, 1, most + 1)
    ? null
    : `with ${width} digits the next number must be from 1 to ${most}`
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
