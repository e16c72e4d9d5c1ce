import { DataTable } from "@medusajs/dashboard/components"
import type {
  AdminVendorListParams,
  VendorDTO,
} from "../../../../../../src/types"
import { FailedSection, ListCard } from "../../../../../components/section"
import { useVendors } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { vendorPath } from "../../../common/paths"
import { useVendorHold } from "../../../common/use-vendor-hold"
import { useVendorColumns } from "./use-vendor-columns"
import { useVendorFilters } from "./use-vendor-filters"

const PAGE_SIZE = 20

export const VendorListTable = () => {
  const t = useWords()
  const mayEdit = useMay("edit_vendors")
  const filters = useVendorFilters()
  const query = useTableQuery<AdminVendorListParams>({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { vendors, count, isLoading, error, refetch } = useVendors(query)
  const { toggle, drawer } = useVendorHold()
  const columns = useVendorColumns(toggle)

  if (error) {
    return <FailedSection error={error} onRetry={refetch} />
  }

  return (
    <ListCard>
      <DataTable<VendorDTO>
        heading={t("vendors.domain")}
        subHeading={t("vendors.hint")}
        data={vendors}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={({ id }) => id}
        rowHref={({ id }) => vendorPath(id)}
        action={
          mayEdit ? { label: t("actions.create"), to: "create" } : undefined
        }
        emptyState={{
          empty: {
            heading: t("vendors.empty.heading"),
            description: t("vendors.empty.description"),
          },
          filtered: {
            heading: t("vendors.filtered.heading"),
            description: t("vendors.filtered.description"),
          },
        }}
      />
      {drawer}
    </ListCard>
  )
}
