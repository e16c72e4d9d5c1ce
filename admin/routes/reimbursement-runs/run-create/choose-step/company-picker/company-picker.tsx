import { DataTable } from "@medusajs/dashboard/components"
import { Container, type DataTableRowSelectionState } from "@medusajs/ui"
import { type UseFormReturn, useWatch } from "react-hook-form"
import type {
  AdminCompany,
  AdminCompanyListParams,
} from "../../../../../../src/types"
import { Failed } from "../../../../../components/section"
import { useCompanies } from "../../../../../hooks/api"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import type { RunForm } from "../../form"
import { PickedCompanies } from "./picked-companies"
import { usePickerColumns } from "./use-picker-columns"
import { usePickerFilters } from "./use-picker-filters"

const PAGE_SIZE = 10
const PREFIX = "c"

/** Companies by name; those with the largest credit come first. */
export const CompanyPicker = ({ form }: { form: UseFormReturn<RunForm> }) => {
  const t = useWords()
  const picked = useWatch({ control: form.control, name: "company_ids" })
  const entityId = useWatch({ control: form.control, name: "legal_entity_id" })
  const filters = usePickerFilters()
  const query = useTableQuery<AdminCompanyListParams>({
    prefix: PREFIX,
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { companies, count, isLoading, error, refetch } = useCompanies({
    order: "-outstanding_balance",
    ...query,
    legal_entity_id: entityId,
  })
  const columns = usePickerColumns()

  const pick = (company_ids: string[]) => {
    form.setValue("company_ids", company_ids, { shouldDirty: true })
    // A part is of one company's credit, and in its currency.
    form.setValue("amount", "")
  }
  const select = (state: DataTableRowSelectionState) =>
    pick(Object.keys(state).filter((id) => state[id]))

  return (
    <div className="flex flex-col gap-y-3">
      <PickedCompanies picked={picked} onPick={pick} />
      <Container className="divide-y overflow-hidden p-0">
        {error ? (
          <Failed error={error} onRetry={refetch} />
        ) : (
          <DataTable<AdminCompany>
            prefix={PREFIX}
            heading={t("companies.domain")}
            headingLevel="h2"
            data={companies}
            columns={columns}
            filters={filters}
            rowCount={count}
            pageSize={PAGE_SIZE}
            isLoading={isLoading}
            getRowId={(company) => company.id}
            rowSelection={{
              state: Object.fromEntries(picked.map((id) => [id, true])),
              onRowSelectionChange: select,
            }}
            emptyState={{
              empty: {
                heading: t("companies.empty.heading"),
                description: t("runs.create.noCompanies"),
              },
              filtered: {
                heading: t("companies.filtered.heading"),
                description: t("companies.filtered.description"),
              },
            }}
          />
        )}
      </Container>
    </div>
  )
}
