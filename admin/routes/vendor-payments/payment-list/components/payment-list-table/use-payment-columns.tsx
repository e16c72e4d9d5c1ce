import { createDataTableColumnHelper, Tooltip } from "@medusajs/ui"
import type { VendorPaymentDTO } from "../../../../../../src/types"
import { Day } from "../../../../../components/day"
import { EntryDate } from "../../../../../components/entry"
import { useWords } from "../../../../../hooks/use-words"
import { PaymentStatusBadge } from "../../../common/payment-status-badge"
import { Totals } from "../../../common/totals"
import { useEntityNames } from "../../../common/use-entity-names"

const column = createDataTableColumnHelper<VendorPaymentDTO>()

export function usePaymentColumns() {
  const t = useWords()
  const nameOf = useEntityNames()
  const byDate = {
    enableSorting: true,
    sortAscLabel: t("sorting.dateAsc"),
    sortDescLabel: t("sorting.dateDesc"),
  }
  return [
    column.accessor("number", { header: t("payments.fields.number") }),
    column.accessor("status", {
      header: t("fields.status"),
      cell: ({ getValue }) => <PaymentStatusBadge status={getValue()} />,
    }),
    column.accessor("totals", {
      header: t("fields.amount"),
      align: "right",
      cell: ({ getValue }) => (
        <Totals totals={getValue()} className="items-end" />
      ),
    }),
    column.accessor("invoice_count", {
      header: t("payments.fields.invoices"),
      align: "right",
    }),
    column.accessor("method", {
      header: t("payments.fields.method"),
      cell: ({ getValue }) => t(`payments.methods.${getValue()}`),
    }),
    column.accessor("execution_date", {
      ...byDate,
      header: t("payments.fields.executionDate"),
      cell: ({ getValue }) => <Day day={getValue()} />,
    }),
    column.accessor("legal_entity_id", {
      header: t("payments.fields.legalEntity"),
      cell: ({ getValue }) => nameOf(getValue()),
    }),
    column.accessor((payment) => payment.created_by.name, {
      id: "created_by",
      header: t("payments.fields.createdBy"),
      cell: ({ getValue, row: { original } }) => (
        <Tooltip content={t(`actors.${original.created_by.type}`)}>
          <span>{getValue()}</span>
        </Tooltip>
      ),
    }),
    column.accessor("created_at", {
      ...byDate,
      header: t("payments.fields.createdAt"),
      cell: ({ getValue }) => <EntryDate date={getValue()} />,
    }),
  ]
}
