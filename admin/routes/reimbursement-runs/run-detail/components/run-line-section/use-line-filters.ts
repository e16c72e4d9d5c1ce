import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useWords } from "../../../../../hooks/use-words"
import { LEFT_OUT_CODES } from "../../../common/left-out-codes"

const filter = createDataTableFilterHelper<{ status: string; code: string }>()

const STATUSES = ["posted", "skipped", "failed", "pending", "canceled"] as const

export function useLineFilters(): DataTableFilter[] {
  const t = useWords()
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("runs.fields.outcome"),
      options: STATUSES.map((status) => ({
        value: status,
        label: t(`runs.lineStatuses.${status}`),
      })),
    }),
    filter.accessor("code", {
      type: "multiselect",
      label: t("runs.fields.reason"),
      options: LEFT_OUT_CODES.map((code) => ({
        value: code,
        label: t(`runs.codes.${code}`),
      })),
    }),
  ]
}
