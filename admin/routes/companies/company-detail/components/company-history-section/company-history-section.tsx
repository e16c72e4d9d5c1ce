import { DataTable } from "@medusajs/dashboard/components"
import { Container, Text } from "@medusajs/ui"
import type {
  AdminCompany,
  AdminCreditEntry,
  AdminHistoryParams,
} from "../../../../../../src/types"
import { Failed } from "../../../../../components/section"
import { useHistory } from "../../../../../hooks/api"
import { useExport } from "../../../../../hooks/use-export"
import { useWords } from "../../../../../hooks/use-words"
import { toFilters, useTableQuery } from "../../../../../lib/table"
import { toListQuery } from "./query"
import { useHistoryColumns } from "./use-history-columns"
import { useHistoryFilters } from "./use-history-filters"

const PAGE_SIZE = 20
const PREFIX = "h"

export const CompanyHistorySection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const t = useWords()
  const exportFile = useExport()
  const filters = useHistoryFilters()
  const query = toListQuery(
    useTableQuery<AdminHistoryParams>({
      prefix: PREFIX,
      filters: filters.map(({ id }) => id),
      pageSize: PAGE_SIZE,
    })
  )
  const history = useHistory(company.id, query)
  const columns = useHistoryColumns()

  const save = () =>
    exportFile(
      `/admin/company-credit/companies/${company.id}/history/export`,
      toFilters(query),
      `${company.name} credit history.csv`
    )

  return (
    <Container className="divide-y p-0">
      {history.error ? (
        <Failed error={history.error} onRetry={history.refetch} />
      ) : (
        <DataTable<AdminCreditEntry>
          heading={t("history.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={history.entries}
          columns={columns}
          filters={filters}
          enableSearch={false}
          rowCount={history.count}
          pageSize={PAGE_SIZE}
          isLoading={history.isLoading}
          getRowId={(entry) => entry.id}
          action={{ label: t("actions.export"), onClick: save }}
          emptyState={{
            empty: {
              heading: t("history.empty.heading"),
              description: t("history.empty.description"),
            },
            filtered: {
              heading: t("history.filtered.heading"),
              description: t("history.filtered.description"),
            },
          }}
        />
      )}
      {history.count_is_capped && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("history.capped", { count: history.count })}
        </Text>
      )}
    </Container>
  )
}
