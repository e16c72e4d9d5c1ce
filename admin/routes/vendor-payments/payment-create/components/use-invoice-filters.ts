import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useCurrencies } from "../../../../hooks/use-currencies"
import { useWords } from "../../../../hooks/use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

export function useInvoiceFilters(): DataTableFilter[] {
  const t = useWords()
  const currencies = useCurrencies()
  return [
    filter.accessor("currency_code", {
      type: "multiselect",
      label: t("fields.currency"),
      options: currencies.map((code) => ({
        value: code,
        label: code.toUpperCase(),
      })),
    }),
  ]
}
