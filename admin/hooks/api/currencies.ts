import { useQuery } from "@tanstack/react-query"
import { sdk } from "../../lib/client"
import { browserLocale } from "../../lib/locale"

/** As many as Medusa keeps, and then some. */
const ALL = 1000

/** Every currency that Medusa knows, to be chosen from. */
export function useCurrencyOptions() {
  const { data } = useQuery({
    queryKey: ["company_credit", "currencies"],
    queryFn: () => sdk.admin.currency.list({ limit: ALL, fields: "code" }),
  })
  const names = new Intl.DisplayNames([browserLocale()], { type: "currency" })
  return (data?.currencies ?? []).map(({ code }) => ({
    value: code,
    label: labelOf(code.toUpperCase(), names),
  }))
}

function labelOf(code: string, names: Intl.DisplayNames): string {
  const name = names.of(code)
  return name && name !== code ? `${code} – ${name}` : code
}
