import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper } from "@medusajs/ui"
import type {
  AdminPreviewConversion,
  ConversionPreviewCompanyDTO,
} from "../../../../src/types"
import { Failed } from "../../../components/section"
import { useConversionPreviewCompanies } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useTableQuery } from "../../../lib/table"
import { useFigureColumns } from "./use-figure-columns"

const PAGE_SIZE = 10
const PREFIX = "p"

type PreviewTableProps = { asked: AdminPreviewConversion }

/** What becomes of each company, or why it stays. */
export const PreviewTable = ({ asked }: PreviewTableProps) => {
  const t = useWords()
  const { limit, offset } = useTableQuery({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const { companies, count, isLoading, error, refetch } =
    useConversionPreviewCompanies({ ...asked, limit, offset })
  const columns = usePreviewColumns()

  return (
    <Container className="divide-y p-0">
      {error ? (
        <Failed error={error} onRetry={refetch} />
      ) : (
        <DataTable<ConversionPreviewCompanyDTO>
          heading={t("conversion.preview.header")}
          headingLevel="h2"
          prefix={PREFIX}
          data={companies}
          columns={columns}
          enableSearch={false}
          rowCount={count}
          pageSize={PAGE_SIZE}
          isLoading={isLoading}
          getRowId={({ company_id }) => company_id}
          emptyState={{
            empty: {
              heading: t("conversion.preview.empty"),
              description: t("conversion.preview.emptyHint"),
            },
          }}
        />
      )}
    </Container>
  )
}

const column = createDataTableColumnHelper<ConversionPreviewCompanyDTO>()

function usePreviewColumns() {
  const t = useWords()
  const figures = useFigureColumns<ConversionPreviewCompanyDTO>()
  const outcome = (company: ConversionPreviewCompanyDTO) =>
    company.outcome === "changes" && !company.has_history
      ? "no_history"
      : company.outcome
  return [
    column.accessor("company_name", { header: t("fields.company") }),
    ...figures,
    column.accessor(outcome, {
      id: "outcome",
      header: t("conversion.preview.result"),
      cell: ({ getValue }) => t(`conversion.outcomes.${getValue()}`),
    }),
  ]
}
