import { DataTable } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type {
  AdminReimbursementListParams,
  ReimbursementDTO,
} from "../../../../../../src/types"
import { FailedSection, ListCard } from "../../../../../components/section"
import { useReimbursements } from "../../../../../hooks/api"
import { useExport } from "../../../../../hooks/use-export"
import { useWords } from "../../../../../hooks/use-words"
import { rowHref, useTableQuery } from "../../../../../lib/table"
import { vendorInvoicePath } from "../../../../vendor-invoices/common/paths"
import { toExportQuery, toListQuery } from "../../../common/query"
import { useReimbursementColumns } from "./use-reimbursement-columns"
import { useReimbursementFilters } from "./use-reimbursement-filters"

const PAGE_SIZE = 20

export const ReimbursementListTable = () => {
  const t = useWords()
  const exportFile = useExport()
  const filters = useReimbursementFilters()
  const query = toListQuery(
    useTableQuery<AdminReimbursementListParams>({
      filters: filters.map(({ id }) => id),
      pageSize: PAGE_SIZE,
    })
  )
  const { reimbursements, count, count_is_capped, isLoading, error, refetch } =
    useReimbursements(query)
  const columns = useReimbursementColumns()

  const save = () =>
    exportFile(
      "/admin/company-credit/reimbursements/export",
      toExportQuery(query),
      "reimbursements.csv"
    )

  if (error) {
    return <FailedSection error={error} onRetry={refetch} />
  }

  return (
    <ListCard>
      <DataTable<ReimbursementDTO>
        heading={t("reimbursements.domain")}
        subHeading={t("reimbursements.hint")}
        data={reimbursements}
        columns={columns}
        filters={filters}
        rowCount={count}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={({ id }) => id}
        rowHref={rowHref(({ vendor_invoice }) =>
          vendorInvoicePath(vendor_invoice.id)
        )}
        action={{ label: t("actions.export"), onClick: save }}
        emptyState={{
          empty: {
            heading: t("reimbursements.empty.heading"),
            description: t("reimbursements.empty.description"),
          },
          filtered: {
            heading: t("reimbursements.filtered.heading"),
            description: t("reimbursements.filtered.description"),
          },
        }}
      />
      {count_is_capped && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("reimbursements.capped", { count })}
        </Text>
      )}
    </ListCard>
  )
}
