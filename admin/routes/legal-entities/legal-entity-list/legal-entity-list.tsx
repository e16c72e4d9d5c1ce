import { DataTable } from "@medusajs/dashboard/components"
import { Outlet } from "react-router-dom"
import type {
  AdminLegalEntity,
  AdminLegalEntityListParams,
} from "../../../../src/types"
import { Failed, ListCard } from "../../../components/section"
import { useLegalEntities } from "../../../hooks/api"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { useTableQuery } from "../../../lib/table"
import { LEGAL_ENTITIES_PATH } from "../common/paths"
import { useEntityColumns } from "./use-entity-columns"
import { useEntityFilters } from "./use-entity-filters"

const PAGE_SIZE = 20

export const LegalEntityList = () => {
  const t = useWords()
  const mayEdit = useMay("edit_settings")
  const filters = useEntityFilters()
  const query = useTableQuery<AdminLegalEntityListParams>({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { legal_entities, count, isLoading, error, refetch } =
    useLegalEntities(query)
  const columns = useEntityColumns()

  return (
    <>
      <ListCard>
        {error ? (
          <Failed error={error} onRetry={refetch} />
        ) : (
          <DataTable<AdminLegalEntity>
            heading={t("legalEntities.domain")}
            subHeading={t("legalEntities.hint")}
            data={legal_entities}
            columns={columns}
            filters={filters}
            rowCount={count}
            pageSize={PAGE_SIZE}
            isLoading={isLoading}
            getRowId={({ id }) => id}
            rowHref={({ id }) => `${LEGAL_ENTITIES_PATH}/${id}`}
            action={
              mayEdit ? { label: t("actions.create"), to: "create" } : undefined
            }
            emptyState={{
              empty: {
                heading: t("legalEntities.empty.heading"),
                description: t("legalEntities.empty.description"),
              },
              filtered: {
                heading: t("legalEntities.filtered.heading"),
                description: t("legalEntities.filtered.description"),
              },
            }}
          />
        )}
      </ListCard>
      <Outlet />
    </>
  )
}
