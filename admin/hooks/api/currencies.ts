import { useQuery } from "@tanstack/react-query"
import { sdk } from "../../lib/client"
import { browserLocale } from "../../lib/locale"
import { isForbidden } from "../../lib/refusal"
import { FRESH } from "./options"

/** As many as Medusa keeps, and then some. */
const ALL = 1000

/** Every currency that Medusa knows, to be chosen from. */
export function useCurrencyOptions() {
  const { data, error } = useQuery({
    queryKey: ["company_credit", "currencies"],
    queryFn: () => sdk.admin.currency.list({ limit: ALL, fields: "code" }),
  })
  const codes =
    data?.currencies.map(({ code }) => code) ??
    (isForbidden(error) ? browserCurrencies() : [])
  const names = new Intl.DisplayNames([browserLocale()], { type: "currency" })
  return codes.map((code) => ({
    value: code,
    label: labelOf(code.toUpperCase(), names),
  }))
}

function labelOf(code: string, names: Intl.DisplayNames): string {
  const name = names.of(code)
  return name && name !== code ? `${code} – ${name}` : code
}

/**
 * Those the store sells in; none for whom Medusa does not show its store. Read
 * with its own hook that would be an error, which each mounted screen retries.
 */
export function useStoreCurrencies() {
  return useQuery({
    queryKey: ["company_credit", "store_currencies"],
    queryFn: async () => {
      try {
        const { stores } = await sdk.admin.store.list()
        return stores[0]?.supported_currencies ?? []
      } catch (error) {
        if (isForbidden(error)) {
          return []
        }
        throw error
      }
    },
    ...FRESH,
  })
}

/** Those the browser knows, for whom Medusa does not show its own. */
function browserCurrencies(): string[] {
  // Of ES2022, which the compiler is not told of.
  const { supportedValuesOf } = Intl as typeof Intl & {
    supportedValuesOf?: (key: "currency") => string[]
  }
  return (supportedValuesOf?.("currency") ?? []).map((code) =>
    code.toLowerCase()
  )
}
