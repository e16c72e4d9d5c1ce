import { useStore } from "@medusajs/dashboard/hooks"

/**
 * The currencies a company can have its credit in: those the store sells in,
 * and the one it has already.
 */
export function useCurrencies(present?: string): string[] {
  const { store } = useStore()
  const supported = (store?.supported_currencies ?? []).map(
    ({ currency_code }) => currency_code
  )
  return [...new Set([...(present ? [present] : []), ...supported])]
}

/** What a new company gets unless somebody chooses another one. */
export function useDefaultCurrency(): string | undefined {
  const { store } = useStore()
  const currencies = store?.supported_currencies ?? []
  return (currencies.find(({ is_default }) => is_default) ?? currencies[0])
    ?.currency_code
}
