import { DataTable } from "@medusajs/dashboard/components"
import { Container } from "@medusajs/ui"
import { useLocation } from "react-router-dom"
import type {
  AdminDifferenceListParams,
  DifferenceDTO,
} from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useDifferences } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { rowHref, useTableQuery } from "../../../lib/table"
import { differencePath } from "../common/paths"
import { useDifferenceColumns } from "./use-difference-columns"
import { useDifferenceFilters } from "./use-difference-filters"

const PAGE_SIZE = 20
const PREFIX = "d"

export const DifferenceTable = () => {
  const t = useWords()
  const filters = useDifferenceFilters()
  const query = useTableQuery<AdminDifferenceListParams>({
    prefix: PREFIX,
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const { differences, count, isLoading, error, refetch } =
    useDifferences(query)
  const columns = useDifferenceColumns()
  const { search } = useLocation()

  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<DifferenceDTO>
          heading={t("reconciliation.differences.header")}
          headingLevel="h2"
          subHeading={t("reconciliation.differences.hint")}
          prefix={PREFIX}
          data={differences}
          columns={columns}
          filters={filters}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={({ id }) => id}
          // The list keeps its page and its filters behind the drawer.
          rowHref={rowHref(
            (difference: DifferenceDTO) => differencePath(difference) + search
          )}
          emptyState={{
            empty: {
              heading: t("reconciliation.differences.empty.heading"),
              description: t("reconciliation.differences.empty.description"),
            },
            filtered: {
              heading: t("reconciliation.differences.filtered.heading"),
              description: t("reconciliation.differences.filtered.description"),
            },
          }}
        />
      )}
    </Container>
  )
}
