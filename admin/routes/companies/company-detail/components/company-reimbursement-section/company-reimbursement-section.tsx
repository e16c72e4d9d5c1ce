import { DataTable } from "@medusajs/dashboard/components"
import { Container, Text } from "@medusajs/ui"
import type {
  AdminCompany,
  ReimbursementDTO,
} from "../../../../../../src/types"
import { Failed } from "../../../../../components/section"
import { useReimbursements } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { useReimbursementColumns } from "./use-reimbursement-columns"

const PAGE_SIZE = 10
const PREFIX = "r"

/** Credit that was paid back to the company, and how far each of it is. */
export const CompanyReimbursementSection = ({
  company,
}: {
  company: AdminCompany
}) => {
  const t = useWords()
  const { limit, offset } = useTableQuery({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const list = useReimbursements({ company_id: company.id, limit, offset })
  const columns = useReimbursementColumns()
  return (
    <Container className="divide-y p-0">
      {list.error ? (
        <Failed error={list.error} onRetry={list.refetch} />
      ) : (
        <DataTable<ReimbursementDTO>
          heading={t("payables.reimbursements.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={list.reimbursements}
          columns={columns}
          enableSearch={false}
          rowCount={list.count}
          pageSize={PAGE_SIZE}
          isLoading={list.isLoading}
          getRowId={(reimbursement) => reimbursement.id}
          emptyState={{
            empty: {
              heading: t("payables.reimbursements.empty.heading"),
              description: t("payables.reimbursements.empty.description"),
            },
          }}
        />
      )}
      {list.count_is_capped && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("payables.reimbursements.capped", { count: list.count })}
        </Text>
      )}
    </Container>
  )
}
