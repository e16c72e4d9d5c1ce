import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { INVOICE_STATUSES } from "../../../../../../src/domain/vendor-invoice"
import { useCurrencies } from "../../../../../hooks/use-currencies"
import { useDayFilter } from "../../../../../hooks/use-day-filter"
import { useEntityFilter } from "../../../../../hooks/use-entity-filter"
import {
  useCompanyFilter,
  useVendorFilter,
} from "../../../../../hooks/use-pick-filters"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

export function useInvoiceFilters(): DataTableFilter[] {
  const t = useWords()
  const currencies = useCurrencies()
  const due = useDayFilter("due_date", t("invoices.fields.dueDate"), [
    { label: t("invoices.due.over"), to: -1 },
    { label: t("dates.today"), from: 0, to: 0 },
    { label: t("invoices.due.untilToday"), to: 0 },
    { label: t("invoices.due.week"), to: 7 },
    { label: t("invoices.due.month"), to: 30 },
  ])
  const vendor = useVendorFilter()
  const company = useCompanyFilter()
  const entity = useEntityFilter()
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: INVOICE_STATUSES.map((status) => ({
        value: status,
        label: t(`invoices.statuses.${status}`),
      })),
    }),
    due,
    vendor,
    company,
    filter.accessor("currency_code", {
      type: "multiselect",
      label: t("fields.currency"),
      options: currencies.map((code) => ({
        value: code,
        label: code.toUpperCase(),
      })),
    }),
    ...entity,
  ]
}
