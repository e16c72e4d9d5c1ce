import { DataTable } from "@medusajs/dashboard/components"
import { ArrowPath } from "@medusajs/icons"
import { Container, type DataTableRowSelectionState } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import type {
  AdminCompany,
  AdminCompanyListParams,
} from "../../../../../../src/types"
import { MenuButton } from "../../../../../components/row-menu"
import { Failed, ListCard } from "../../../../../components/section"
import { useCompanies } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { COMPANIES_PATH } from "../../../common/paths"
import { useCompanyColumns } from "./use-company-columns"
import { useCompanyCommands } from "./use-company-commands"
import { useCompanyFilters } from "./use-company-filters"
import { useMoveCompanies } from "./use-move-companies"

const PAGE_SIZE = 20

export const CompanyListTable = () => {
  const t = useWords()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const filters = useCompanyFilters()
  const query = useTableQuery<AdminCompanyListParams>({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { companies, count, isLoading, error, refetch } = useCompanies(query)
  const mayCreate = useMay("edit_companies")
  const mayConvert = useMay("edit_credit")
  const { move, isPending, drawer } = useMoveCompanies(
    useNames(companies),
    () => setSelection({})
  )
  const commands = useCompanyCommands(move)
  // Without a command there is nothing to select for.
  const columns = useCompanyColumns(commands.length > 0)
  const rowSelection = commands.length
    ? { state: selection, onRowSelectionChange: setSelection }
    : undefined

  // In a menu: two buttons leave a narrow window no room for the search.
  const menu = {
    groups: [
      {
        actions: [
          {
            icon: <ArrowPath />,
            label: t("conversion.action"),
            to: "convert",
          },
        ],
      },
    ],
    children: <MenuButton name={t("companies.domain")} />,
  }

  if (error) {
    return (
      <Container className="p-0">
        <Failed error={error} onRetry={refetch} />
      </Container>
    )
  }

  return (
    <ListCard>
      <DataTable<AdminCompany>
        heading={t("companies.domain")}
        data={companies}
        columns={columns}
        filters={filters}
        // What is under way is not begun once more by a key.
        commands={isPending ? [] : commands}
        rowCount={count}
        pageSize={PAGE_SIZE}
        isLoading={isLoading}
        getRowId={(company) => company.id}
        rowHref={(company) => `${COMPANIES_PATH}/${company.id}`}
        action={
          mayCreate ? { label: t("actions.create"), to: "create" } : undefined
        }
        actionMenu={mayConvert ? menu : undefined}
        rowSelection={rowSelection}
        emptyState={{
          empty: {
            heading: t("companies.empty.heading"),
            description: t("companies.empty.description"),
          },
          filtered: {
            heading: t("companies.filtered.heading"),
            description: t("companies.filtered.description"),
          },
        }}
      />
      {drawer}
    </ListCard>
  )
}

/** Of all that were ever shown: what is selected may be on another page. */
function useNames(companies: AdminCompany[] | undefined) {
  const names = useRef(new Map<string, string>())
  useEffect(() => {
    companies?.forEach(({ id, name }) => names.current.set(id, name))
  }, [companies])
  return (id: string) => names.current.get(id) ?? id
}
