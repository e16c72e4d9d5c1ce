/** Net prices in the currency's own digits. */
type Prices = { eur: number; usd: number; jpy: number }

export type Variant = Prices & { sku: string; value: string }

export type CatalogueProduct = {
  title: string
  handle: string
  category: string
  description: string
  /** What its variants differ in. */
  option: string
  variants: Variant[]
}

export const variant = (
  sku: string,
  value: string,
  eur: number,
  usd: number,
  jpy: number
): Variant => ({ sku, value, eur, usd, jpy })
