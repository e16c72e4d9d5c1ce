import { formatMoney } from "./money"

/** What reconciliation knows of a difference besides its kind. */
export type DifferenceFacts = {
  order_display_id: number | null
  /** The row the difference is about; for guards, the guard's name. */
  subject: string
  expected: string | null
  found: string | null
  /** Number of the run, invoice, payment … it is about; null = of none. */
  document: string | null
  /** In which `expected` and `found` are amounts; null = they are not. */
  currency_code: string | null
}

export type Sentence = (facts: DifferenceFacts) => string

export type KindOfDifference = {
  /** `info`: nothing is wrong, but somebody should know. */
  severity: "error" | "info"
  /** What is the matter, for a clerk. */
  cause: Sentence
  /** What to do where no repair is offered, or the repair is declined. */
  advice: Sentence
}

export const order: Sentence = ({ order_display_id: number }) =>
  number === null ? "An order that is gone" : `Order #${number}`
export const money = (
  value: string | null,
  { currency_code }: DifferenceFacts
) => formatMoney(value ?? "0", currency_code ?? "usd")
export const found: Sentence = (f) => money(f.found, f)
export const expected: Sentence = (f) => money(f.expected, f)

export const TAMPERED: Sentence = () =>
  "No posting of the plugin can have made this. Keep a copy of the database, find out who wrote to it, and restore these rows from a backup."
