import { useDate } from "@medusajs/dashboard/hooks"
import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { OPERATIONS } from "../../../../../../src/domain/operations"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

const FIGURES = [
  ["amount", "amount"],
  ["outstanding_balance", "outstandingBalance"],
  ["available_credit", "availableCredit"],
  ["credit_limit", "creditLimit"],
] as const

export function useHistoryFilters(): DataTableFilter[] {
  const t = useWords()
  const { getFullDate } = useDate()
  const periods = usePeriods()
  return [
    filter.accessor("operation", {
      type: "multiselect",
      label: t("fields.operation"),
      options: OPERATIONS.map((operation) => ({
        value: operation,
        label: t(`operations.${operation}`),
      })),
    }),
    filter.accessor("created_at", {
      type: "date",
      label: t("fields.date"),
      format: "date",
      formatDateValue: (date) => getFullDate({ date }),
      rangeOptionLabel: t("dates.custom"),
      rangeOptionStartLabel: t("dates.starting"),
      rangeOptionEndLabel: t("dates.ending"),
      options: periods,
    }),
    filter.accessor("updated_by", {
      type: "string",
      label: t("fields.updatedBy"),
    }),
    filter.accessor("po_number", {
      type: "string",
      label: t("fields.poNumber"),
    }),
    ...FIGURES.map(([name, label]) =>
      filter.accessor(name, { type: "number", label: t(`fields.${label}`) })
    ),
  ]
}

const PERIODS = [
  ["today", 0],
  ["lastSevenDays", 7],
  ["lastThirtyDays", 30],
  ["lastNinetyDays", 90],
  ["lastTwelveMonths", 365],
] as const

function usePeriods() {
  const t = useWords()
  const today = useMemo(() => new Date().setHours(0, 0, 0, 0), [])
  return PERIODS.map(([name, days]) => {
    const start = new Date(today)
    start.setDate(start.getDate() - days)
    return { label: t(`dates.${name}`), value: { $gte: start.toISOString() } }
  })
}
