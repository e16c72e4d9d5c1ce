/** Where the exchange rates lie in the dashboard. */
export const RATES_PATH = "/settings/company-credit-exchange-rates"

/** The page of a pair, whichever way round it is named. */
export function pairPath({ from, to }: { from: string; to: string }): string {
  return `${RATES_PATH}/${from}-${to}`
}

/** `eur-usd`; null where an address holds something else. */
export function pairIn(
  text: string | undefined
): { from: string; to: string } | null {
  const match = /^([a-z]{3})-([a-z]{3})$/i.exec(text ?? "")
  const [, from, to] = (match ?? []).map((part) => part.toLowerCase())
  return match && from !== to ? { from, to } : null
}
