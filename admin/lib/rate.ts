import { browserLocale } from "./locale"
import { decimalOf } from "./money"

const RATE = /^(\d{1,10})(?:([.,])(\d{1,20}))?$/

/**
 * An exchange rate as it is typed, `1.1234` or `1,1234`; null: it is none, or
 * could be two. (Is "1,123" a thousand or a bit above one? The locale says.
 * "0,893" is no thousand anywhere.)
 */
export function readRate(
  typed: string,
  locale: string = browserLocale()
): string | null {
  const match = RATE.exec(typed.trim())
  if (!match) {
    return null
  }
  const [, whole, mark, fraction] = match
  const isForeign = mark && mark !== decimalOf(locale)
  if (isForeign && fraction.length === 3 && /[1-9]/.test(whole)) {
    return null
  }
  const rate = mark ? `${whole}.${fraction}` : whole
  return /[1-9]/.test(rate) ? rate : null
}
