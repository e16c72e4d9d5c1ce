import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import type {
  AdminCompany,
  AdminCompanyMember,
} from "../../../../../../src/types"
import { Failed } from "../../../../../components/section"
import { useMembers } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { rowHref, useTableQuery } from "../../../../../lib/table"
import { useMemberColumns } from "./use-member-columns"

const PAGE_SIZE = 10
const PREFIX = "m"

export const CompanyMemberSection = ({
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
  const members = useMembers(company.id, { limit, offset })
  const columns = useMemberColumns(company.id)
  const mayEdit = useMay("edit_companies")
  const { search } = useLocation()

  return (
    <Container className="divide-y p-0">
      {members.error ? (
        <Failed error={members.error} onRetry={members.refetch} />
      ) : (
        <DataTable<AdminCompanyMember>
          heading={t("members.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={members.members}
          columns={columns}
          enableSearch={false}
          rowCount={members.count}
          pageSize={PAGE_SIZE}
          isLoading={members.isLoading}
          getRowId={(member) => member.id}
          rowHref={rowHref((member) => `/customers/${member.customer_id}`)}
          action={
            company.deleted_at || !mayEdit
              ? undefined
              : { label: t("actions.add"), to: `add-member${search}` }
          }
          emptyState={{
            empty: {
              heading: t("members.empty.heading"),
              description: t("members.empty.description"),
            },
          }}
        />
      )}
    </Container>
  )
}
