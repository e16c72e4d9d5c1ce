import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { INVOICE_STATUSES } from "../../../../../../src/domain/vendor-invoice"
import { useCurrencies } from "../../../../../hooks/use-currencies"
import { useDayFilter } from "../../../../../hooks/use-day-filter"
import { useEntityFilter } from "../../../../../hooks/use-entity-filter"
import { usePastPeriods } from "../../../../../hooks/use-past-periods"
import {
  useCompanyFilter,
  useVendorFilter,
} from "../../../../../hooks/use-pick-filters"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

export function useReimbursementFilters(): DataTableFilter[] {
  const t = useWords()
  const currencies = useCurrencies()
  const periods = usePastPeriods()
  const postingDate = useDayFilter("posting_date", t("fields.date"), periods)
  const company = useCompanyFilter()
  const vendor = useVendorFilter()
  const entity = useEntityFilter()
  return [
    postingDate,
    filter.accessor("invoice_status", {
      type: "multiselect",
      label: t("reimbursements.fields.invoiceStatus"),
      options: INVOICE_STATUSES.map((status) => ({
        value: status,
        label: t(`invoices.statuses.${status}`),
      })),
    }),
    filter.accessor("is_reversed", {
      type: "radio",
      label: t("reimbursements.states.undone"),
      options: [
        { value: "true", label: t("fields.yes") },
        { value: "false", label: t("fields.no") },
      ],
    }),
    company,
    vendor,
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
