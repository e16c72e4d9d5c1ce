import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useRunLegalEntities } from "./api"
import { useWords } from "./use-words"

const filter = createDataTableFilterHelper<Record<string, unknown>>()

/** A filter by legal entity, where there is more than one; else none. */
export function useEntityFilter(): DataTableFilter[] {
  const t = useWords()
  const { legal_entities: entities = [] } = useRunLegalEntities()
  return entities.length > 1
    ? [
        filter.accessor("legal_entity_id", {
          type: "multiselect",
          label: t("vendors.fields.legalEntity"),
          options: entities.map(({ id, name }) => ({ value: id, label: name })),
        }),
      ]
    : []
}
