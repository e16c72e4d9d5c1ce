import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { PAYMENT_METHODS } from "../../../../../../src/domain/vendor"
import { PAYMENT_STATUSES } from "../../../../../../src/domain/vendor-payment"
import { useDayFilter } from "../../../../../hooks/use-day-filter"
import { useEntityFilter } from "../../../../../hooks/use-entity-filter"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

/** From so many days before today on. */
const PERIODS = [
  ["today", 0],
  ["lastSevenDays", -7],
  ["lastThirtyDays", -30],
  ["lastNinetyDays", -90],
] as const

export function usePaymentFilters(): DataTableFilter[] {
  const t = useWords()
  const entities = useEntityFilter()
  const executed = useDayFilter(
    "execution_date",
    t("payments.fields.executionDate"),
    PERIODS.map(([name, from]) => ({ label: t(`dates.${name}`), from }))
  )
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: PAYMENT_STATUSES.map((status) => ({
        value: status,
        label: t(`payments.statuses.${status}`),
      })),
    }),
    filter.accessor("method", {
      type: "multiselect",
      label: t("payments.fields.method"),
      options: PAYMENT_METHODS.map((method) => ({
        value: method,
        label: t(`payments.methods.${method}`),
      })),
    }),
    ...entities,
    executed,
  ]
}
