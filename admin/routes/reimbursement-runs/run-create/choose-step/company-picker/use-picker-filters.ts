import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { COMPANY_STATUSES } from "../../../../../../src/domain/company"
import { useCurrencies } from "../../../../../hooks/use-currencies"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<{
  status: string
  currency_code: string
  outstanding_balance: string
}>()

export function usePickerFilters(): DataTableFilter[] {
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
    filter.accessor("outstanding_balance", {
      type: "number",
      label: t("fields.outstandingBalance"),
    }),
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: COMPANY_STATUSES.map((status) => ({
        value: status,
        label: t(`statuses.${status}`),
      })),
    }),
  ]
}
