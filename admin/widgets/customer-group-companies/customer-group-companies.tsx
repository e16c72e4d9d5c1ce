import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import type { AdminCompany, AdminCompanyListParams } from "../../../src/types"
import { Failed } from "../../components/section"
import { useCompanies } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"
import { useTableQuery } from "../../lib/table"
import { COMPANIES_PATH } from "../../routes/companies/common/paths"
import { useGroupColumns } from "./use-group-columns"

const PAGE_SIZE = 10
/** The page's own tables have their state in the same address. */
const PREFIX = "ccc"

/** On a customer group's page: the companies that its customers buy for. */
export const CustomerGroupCompanies = ({ data }: { data: { id: string } }) => {
  const t = useWords()
  const query = useTableQuery<AdminCompanyListParams>({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const { companies, count, isLoading, error, refetch } = useCompanies({
    ...query,
    customer_group_id: data.id,
  })
  const columns = useGroupColumns()
  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<AdminCompany>
          heading={t("payables.group.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={companies}
          columns={columns}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={(company) => company.id}
          rowHref={(company) => `${COMPANIES_PATH}/${company.id}`}
          emptyState={{
            empty: {
              heading: t("payables.group.empty.heading"),
              description: t("payables.group.empty.description"),
            },
            filtered: {
              heading: t("payables.group.filtered.heading"),
              description: t("payables.group.filtered.description"),
            },
          }}
        />
      )}
    </Container>
  )
}
