import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper, Text } from "@medusajs/ui"
import { Money } from "../../../../components/money"
import { useWords } from "../../../../hooks/use-words"
import type { AdminReimbursementPreview, PreviewLine } from "../../common/types"
import { PreviewCompany } from "./preview-company"
import { PAID_TABLE, PREVIEW_PAGE } from "./pages"

const column = createDataTableColumnHelper<PreviewLine>()

type PaidTableProps = { heading: string; preview: AdminReimbursementPreview }

/** Each company that gets its credit back, and as which vendor. */
export const PaidTable = ({ heading, preview }: PaidTableProps) => {
  const columns = usePaidColumns(preview.accounting_currency)
  return (
    <Container className="overflow-hidden p-0">
      <DataTable<PreviewLine>
        prefix={PAID_TABLE}
        heading={heading}
        headingLevel="h2"
        data={preview.lines.filter(({ left_out }) => !left_out)}
        columns={columns}
        enableSearch={false}
        rowCount={preview.companies}
        pageSize={PREVIEW_PAGE}
        getRowId={(line) => line.company_id}
      />
    </Container>
  )
}

function usePaidColumns(accounting: string) {
  const t = useWords()
  return [
    column.accessor("company_name", {
      header: t("fields.company"),
      cell: ({ row }) => <PreviewCompany line={row.original} />,
    }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      cell: ({ getValue, row }) => (
        <Money
          amount={getValue()}
          currency={row.original.currency_code}
          show="code"
        />
      ),
    }),
    column.accessor("accounting_amount", {
      header: t("runs.sums.accounting", { currency: accounting.toUpperCase() }),
      align: "right",
      cell: ({ getValue }) => {
        const amount = getValue()
        return amount === null ? (
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {t("runs.sums.noRate")}
          </Text>
        ) : (
          <Money amount={amount} currency={accounting} show="code" />
        )
      },
    }),
    column.display({
      id: "vendor",
      header: t("runs.fields.vendor"),
      cell: ({ row: { original: line } }) =>
        line.vendor
          ? `${line.vendor.account_number} · ${line.vendor.name}`
          : t("runs.preview.newVendor"),
    }),
  ]
}
