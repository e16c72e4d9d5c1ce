import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useRunLegalEntities } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"

const filter = createDataTableFilterHelper<{
  approvable_by: string
  legal_entity_id: string
}>()

export function useApprovalFilters(userId: string): DataTableFilter[] {
  const t = useWords()
  const { legal_entities = [] } = useRunLegalEntities()
  return [
    filter.accessor("approvable_by", {
      type: "radio",
      label: t("runs.approvals.whose"),
      options: [{ value: userId, label: t("runs.approvals.mine") }],
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
