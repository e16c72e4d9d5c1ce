import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import {
  DIFFERENCE_KINDS,
  DIFFERENCE_STATUSES,
} from "../../../../src/domain/differences"
import { useWords } from "../../../hooks/use-words"

const filter = createDataTableFilterHelper<{ status: string; kind: string }>()

export function useDifferenceFilters(): DataTableFilter[] {
  const t = useWords()
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("reconciliation.difference.state"),
      options: DIFFERENCE_STATUSES.map((status) => ({
        value: status,
        label: t(`reconciliation.states.${status}`),
      })),
    }),
    filter.accessor("kind", {
      type: "multiselect",
      label: t("reconciliation.difference.kind"),
      options: DIFFERENCE_KINDS.map((kind) => ({
        value: kind,
        label: t(`reconciliation.kinds.${kind}.name`),
      })),
    }),
  ]
}
