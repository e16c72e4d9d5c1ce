import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { PAYMENT_METHODS } from "../../../../../../src/domain/vendor"
import { useCurrencies } from "../../../../../hooks/use-currencies"
import { useEntityFilter } from "../../../../../hooks/use-entity-filter"
import { useCompanyFilter } from "../../../../../hooks/use-pick-filters"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

const FLAGS = [
  ["bank_verified", "vendors.bank.verified"],
  ["on_hold", "vendors.states.onHold"],
  ["is_one_time", "vendors.states.oneTime"],
  ["is_active", "vendors.states.active"],
] as const

export function useVendorFilters(): DataTableFilter[] {
  const t = useWords()
  const currencies = useCurrencies()
  const company = useCompanyFilter()
  const entity = useEntityFilter()
  return [
    filter.accessor("payment_method", {
      type: "multiselect",
      label: t("vendors.fields.method"),
      options: PAYMENT_METHODS.map((method) => ({
        value: method,
        label: t(`vendors.methods.${method}`),
      })),
    }),
    ...FLAGS.map(([name, label]) =>
      filter.accessor(name, {
        type: "radio",
        label: t(label),
        options: [
          { value: "true", label: t("fields.yes") },
          { value: "false", label: t("fields.no") },
        ],
      })
    ),
    company,
    filter.accessor("payment_currency", {
      type: "multiselect",
      label: t("vendors.fields.currency"),
      options: currencies.map((code) => ({
        value: code,
        label: code.toUpperCase(),
      })),
    }),
    ...entity,
  ]
}
