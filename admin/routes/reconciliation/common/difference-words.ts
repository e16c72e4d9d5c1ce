import type { DifferenceDTO } from "../../../../src/types"
import { formatAmount } from "../../../lib/money"

/** i18next's, as far as it is needed here. */
type Words = (
  key: string | string[],
  values?: Record<string, unknown>
) => string

export type Difference = Pick<
  DifferenceDTO,
  | "kind"
  | "order_display_id"
  | "expected"
  | "found"
  | "document"
  | "currency_code"
  | "guard"
>

/** What is the matter, in the reader's language. */
export function causeIn(t: Words, difference: Difference): string {
  const { kind, found, document } = difference
  // Which of the two halves was undone.
  const isInvoice =
    kind === "reimbursement_undone_by_half" && found === "cancelled"
  const number = { number: difference.order_display_id }
  const hasOrder = difference.order_display_id !== null
  const noNumber = t("reconciliation.noNumber")
  const sentence = t(
    `reconciliation.kinds.${kind}.${isInvoice ? "causeCancelled" : "cause"}`,
    {
      Order: t(`reconciliation.order${hasOrder ? "" : "Gone"}`, number),
      order: t(`reconciliation.order${hasOrder ? "" : "Gone"}Inside`, number),
      run: document ?? t("reconciliation.runGone"),
      document: document ?? noNumber,
      guard: difference.guard,
      expected: valueIn(t, difference, difference.expected),
      found: valueIn(t, difference, difference.found),
    }
  )
  return sentence[0].toUpperCase() + sentence.slice(1)
}

/** What to do about it. */
export function adviceIn(t: Words, { kind }: Difference): string {
  return t([`reconciliation.kinds.${kind}.advice`, "reconciliation.tampered"])
}

/** An amount, where there is a currency; else a state by name, or a count. */
export function valueIn(
  t: Words,
  { currency_code }: Difference,
  value: string | null
): string {
  if (value !== null && currency_code !== null) {
    return formatAmount(value, currency_code, { show: "code" })
  }
  const key = (value ?? "").replace(/\s+/g, "_")
  return /^[a-z_]+$/.test(key)
    ? t(`reconciliation.values.${key}`, { defaultValue: value })
    : (value ?? "")
}
