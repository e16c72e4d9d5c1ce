/**
 * Minor-unit digits of ISO 4217 currencies that do not have two.
 * Source: ISO 4217, list one. Medusa's own table follows common display
 * habits instead (IQD 0, for instance), so it must not be used for booking.
 */
const DIGITS: Record<string, number> = {
  ...digits(0, "bif clp djf gnf isk jpy kmf krw pyg rwf ugx uyi vnd vuv"),
  ...digits(0, "xaf xof xpf"),
  ...digits(3, "bhd iqd jod kwd lyd omr tnd"),
  ...digits(4, "clf uyw"),
}

/** For statements in SQL, which have to know them, too. */
export const UNUSUAL_DIGITS: Readonly<Record<string, number>> = DIGITS

function digits(count: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, count]))
}

/** Lower case, as Medusa stores currency codes: `"USD"` and `"usd"` are one. */
export function normalizeCurrency(code: string): string {
  return code.trim().toLowerCase()
}

/** Three letters; whether a store sells in it is the store's own question. */
export function isCurrencyCode(code: string): boolean {
  return /^[a-z]{3}$/.test(normalizeCurrency(code))
}

/** Digits after the decimal point in which the currency is booked. */
export function currencyDigits(code: string): number {
  return DIGITS[normalizeCurrency(code)] ?? 2
}

export function sameCurrency(a: string, b: string): boolean {
  return normalizeCurrency(a) === normalizeCurrency(b)
}
