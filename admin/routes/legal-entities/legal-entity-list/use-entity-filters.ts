import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"

const filter = createDataTableFilterHelper<{ accounting_currency: string }>()

export function useEntityFilters(): DataTableFilter[] {
  const t = useWords()
  const currencies = useCurrencies()
  return [
    filter.accessor("accounting_currency", {
      type: "multiselect",
      label: t("legalEntities.fields.accountingCurrency"),
      options: currencies.map((code) => ({
        value: code,
        label: code.toUpperCase(),
      })),
    }),
  ]
}
