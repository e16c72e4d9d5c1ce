import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useWords } from "../../../hooks/use-words"

const filter = createDataTableFilterHelper<{ withdrawn: string }>()

export function useRateFilters(): DataTableFilter[] {
  const t = useWords()
  return [
    filter.accessor("withdrawn", {
      type: "radio",
      label: t("rates.states.withdrawn"),
      options: [
        { value: "true", label: t("fields.yes") },
        { value: "false", label: t("fields.no") },
      ],
    }),
  ]
}
