import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { RUN_STATUSES } from "../../../../../../src/domain/reimbursement"
import { useRunLegalEntities } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<{
  status: string
  legal_entity_id: string
}>()

export function useRunFilters(): DataTableFilter[] {
  const t = useWords()
  const { legal_entities = [] } = useRunLegalEntities()
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: RUN_STATUSES.map((status) => ({
        value: status,
        label: t(`runs.statuses.${status}`),
      })),
    }),
    filter.accessor("legal_entity_id", {
      type: "multiselect",
      label: t("runs.fields.legalEntity"),
      options: legal_entities.map(({ id, name }) => ({
        value: id,
        label: name,
      })),
    }),
  ]
}
