import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { COMPANY_STATUSES } from "../../../../../../src/domain/company"
import { useCurrencies } from "../../../../../hooks/use-currencies"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<{
  status: string
  currency_code: string
  outstanding_balance: string
  available_credit: string
  credit_limit: string
}>()

export function useCompanyFilters(): DataTableFilter[] {
  const t = useWords()
  const currencies = useCurrencies()
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: COMPANY_STATUSES.map((status) => ({
        value: status,
        label: t(`statuses.${status}`),
      })),
    }),
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
    filter.accessor("available_credit", {
      type: "number",
      label: t("fields.availableCredit"),
    }),
    filter.accessor("credit_limit", {
      type: "number",
      label: t("fields.creditLimit"),
    }),
  ]
}
