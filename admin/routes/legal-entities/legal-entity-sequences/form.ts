import type { NumberKind, NumberSequence } from "../../../../src/domain"
import {
  largestNumber,
  NUMBER_KINDS,
} from "../../../../src/domain/number-sequence"

/** Of one kind of numbers, as it is typed. */
export type SequenceForm = {
  prefix: string
  width: string
  next_number: string
}

export type SequencesForm = Record<NumberKind, SequenceForm>

type Sequences = Record<NumberKind, NumberSequence>

export function toSequencesForm(sequences: Sequences): SequencesForm {
  const forms = NUMBER_KINDS.map((kind) => {
    const { prefix, width, next_number } = sequences[kind]
    return [
      kind,
      { prefix, width: String(width), next_number: String(next_number) },
    ]
  })
  return Object.fromEntries(forms) as SequencesForm
}

/**
 * What was typed over. Fields that nobody touched are not sent: numbers go on
 * being drawn while the form is open.
 */
export function changedSequences(
  form: SequencesForm,
  seen: Sequences
): Partial<Record<NumberKind, Partial<NumberSequence>>> {
  const all = NUMBER_KINDS.map((kind) => {
    const { prefix, width, next_number } = form[kind]
    const typed = {
      prefix: prefix.trim(),
      width: Number(width),
      next_number: Number(next_number),
    }
    const changed = Object.entries(typed).filter(
      ([name, value]) => seen[kind][name as keyof NumberSequence] !== value
    )
    return [kind, Object.fromEntries(changed)] as const
  })
  return Object.fromEntries(
    all.filter(([, changed]) => Object.keys(changed).length > 0)
  )
}

/** The number that comes next, as documents show it; null: none is left. */
export function nextNumberOf({
  prefix,
  width,
  next_number,
}: NumberSequence): string | null {
  return next_number > largestNumber(width)
    ? null
    : prefix + String(next_number).padStart(width, "0")
}

export function numbersLeft({ width, next_number }: NumberSequence): number {
  return Math.max(0, largestNumber(width) - next_number + 1)
}
