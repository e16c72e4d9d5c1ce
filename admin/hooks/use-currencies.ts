import { useRatePairs, useRunLegalEntities, useStoreCurrencies } from "./api"

/**
 * The currencies a company can have its credit in: those the store sells in,
 * and the one it has already.
 */
export function useCurrencies(present?: string): string[] {
  const { currencies } = useOffered()
  return [...new Set([...(present ? [present] : []), ...currencies])]
}

/** What a new company gets unless somebody chooses another one. */
export function useDefaultCurrency() {
  const { usual, error, retry } = useOffered()
  return { currency: usual, error, retry }
}

type Offered = {
  currencies: string[]
  /** Undefined until it is known, or where it cannot be. */
  usual: string | undefined
  error: unknown
  retry: () => void
}

/** The store's; those of the books for whom Medusa does not show its store. */
function useOffered(): Offered {
  const { data: sold = [], isSuccess, error, refetch } = useStoreCurrencies()
  const books = useBooks(isSuccess && sold.length === 0)
  return (
    books ?? {
      currencies: sold.map(({ currency_code }) => currency_code),
      usual: (sold.find(({ is_default }) => is_default) ?? sold[0])
        ?.currency_code,
      error,
      retry: () => void refetch(),
    }
  )
}

/** More than a store has. */
const PAIRS = 1000

/** The accounting currencies, and those that can be converted. */
function useBooks(enabled: boolean): Offered | null {
  const entities = useRunLegalEntities({ enabled })
  const { pairs = [], isLoading } = useRatePairs({ limit: PAIRS }, { enabled })
  if (!enabled) {
    return null
  }
  const legal = entities.legal_entities ?? []
  const home = legal.find(({ is_default }) => is_default) ?? legal[0]
  const codes = [
    ...(home ? [home.accounting_currency] : []),
    ...legal.map(({ accounting_currency }) => accounting_currency),
    ...pairs.flatMap(({ from, to }) => [from, to]),
  ]
  return {
    currencies: [...new Set(codes)],
    usual: isLoading ? undefined : home?.accounting_currency,
    error: entities.error,
    retry: () => void entities.refetch(),
  }
}
