import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { AdminStartReimbursementRun } from "../../../../../src/types"
import { Failed } from "../../../../components/section"
import { useRunPreview } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { useTableQuery } from "../../../../lib/table"
import { wordOfCode } from "../../common/left-out-codes"
import type { AdminReimbursementPreview, PreviewLine } from "../../common/types"
import { LEFT_OUT_TABLE, leftOutPage, PREVIEW_PAGE } from "./pages"
import { PreviewCompany } from "./preview-company"

const column = createDataTableColumnHelper<PreviewLine>()

type LeftOutTableProps = {
  asked: AdminStartReimbursementRun
  preview: AdminReimbursementPreview
}

/** Each company that the run would leave out, with the reason. */
export const LeftOutTable = ({ asked, preview }: LeftOutTableProps) => {
  const t = useWords()
  const page = useTableQuery({
    prefix: LEFT_OUT_TABLE,
    filters: [],
    pageSize: PREVIEW_PAGE,
  })
  const query = useRunPreview(asked, leftOutPage(preview.companies, page))
  const columns = [
    column.accessor("company_name", {
      header: t("fields.company"),
      cell: ({ row }) => <PreviewCompany line={row.original} />,
    }),
    column.display({
      id: "reason",
      header: t("runs.fields.reason"),
      cell: ({ row }) => (
        <span className="block whitespace-normal py-2">
          {row.original.left_out?.message}
        </span>
      ),
    }),
  ]
  const count = preview.count - preview.companies
  const reasons = preview.left_out.map(
    ({ code, companies }) =>
      `${companies} × ${t(`runs.codes.${wordOfCode(code)}`)}`
  )
  return (
    <Container className="overflow-hidden p-0">
      {query.error ? (
        <Failed error={query.error} onRetry={query.refetch} />
      ) : (
        <>
          <DataTable<PreviewLine>
            prefix={LEFT_OUT_TABLE}
            heading={t("runs.preview.leftOut", { count })}
            headingLevel="h2"
            data={query.preview?.lines}
            columns={columns}
            enableSearch={false}
            rowCount={count}
            pageSize={PREVIEW_PAGE}
            isLoading={query.isLoading}
            getRowId={(line) => line.company_id}
          />
          <Text size="small" className="text-ui-fg-subtle border-t px-6 py-3">
            {reasons.join("; ")}
          </Text>
        </>
      )}
    </Container>
  )
}
