import { DataTable } from "@medusajs/dashboard/components"
import { Container, createDataTableColumnHelper, Text } from "@medusajs/ui"
import type {
  VendorPaymentDTO,
  VendorTransferDTO,
} from "../../../../../src/types"
import { Money } from "../../../../components/money"
import { Failed } from "../../../../components/section"
import { TextLink } from "../../../../components/text-link"
import { useTransfers } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { useTableQuery } from "../../../../lib/table"
import { bankAccountText } from "../../common/bank-account"
import { InvoiceNumbers } from "../../common/invoice-numbers"
import { vendorPath } from "../../common/paths"

const PAGE_SIZE = 10
const PREFIX = "t"

/** What the bank moves: a transfer a vendor and currency. */
export const PaymentTransferSection = ({
  payment,
}: {
  payment: VendorPaymentDTO
}) => {
  const t = useWords()
  const { limit, offset } = useTableQuery({
    prefix: PREFIX,
    filters: [],
    pageSize: PAGE_SIZE,
  })
  const transfers = useTransfers(payment.id, { limit, offset })
  const columns = useTransferColumns()
  return (
    <Container className="divide-y p-0">
      {transfers.error ? (
        <Failed error={transfers.error} onRetry={transfers.refetch} />
      ) : (
        <DataTable<VendorTransferDTO>
          heading={t("payments.transferList.header")}
          subHeading={t("payments.transferList.hint")}
          headingLevel="h2"
          prefix={PREFIX}
          data={transfers.transfers}
          columns={columns}
          enableSearch={false}
          rowCount={transfers.count}
          pageSize={PAGE_SIZE}
          isLoading={transfers.isLoading}
          getRowId={(transfer) => transfer.id}
          emptyState={{
            empty: { heading: t("payments.transferList.empty") },
          }}
        />
      )}
    </Container>
  )
}

const column = createDataTableColumnHelper<VendorTransferDTO>()

function useTransferColumns() {
  const t = useWords()
  return [
    column.accessor("vendor", {
      header: t("payments.fields.vendor"),
      cell: ({ getValue }) => (
        <TextLink to={vendorPath(getValue().id)}>
          {getValue().name} ({getValue().account_number})
        </TextLink>
      ),
    }),
    column.accessor("bank_account", {
      header: t("payments.fields.bankAccount"),
      cell: ({ getValue, row: { original } }) => (
        <div className="flex flex-col py-1">
          <span>{original.creditor_name}</span>
          {bankAccountText(getValue()).map((line) => (
            <Text key={line} size="xsmall" className="text-ui-fg-subtle">
              {line}
            </Text>
          ))}
        </div>
      ),
    }),
    column.accessor("amount", {
      header: t("fields.amount"),
      align: "right",
      cell: ({ getValue, row: { original } }) => (
        <Money
          amount={getValue()}
          currency={original.currency_code}
          show="code"
        />
      ),
    }),
    column.accessor("invoices", {
      header: t("payments.fields.invoices"),
      cell: ({ row: { original } }) => (
        <InvoiceNumbers
          invoices={original.invoices}
          count={original.invoice_count}
        />
      ),
    }),
    column.accessor("end_to_end_id", { header: t("payments.fields.endToEnd") }),
  ]
}
