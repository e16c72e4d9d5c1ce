import { DataTable } from "@medusajs/dashboard/components"
import type { VendorPaymentDTO } from "../../../../../../src/types"
import { Failed, ListCard } from "../../../../../components/section"
import { useVendorPayments } from "../../../../../hooks/api"
import { useMay } from "../../../../../hooks/use-may"
import { useWords } from "../../../../../hooks/use-words"
import { useTableQuery } from "../../../../../lib/table"
import { paymentPath } from "../../../common/paths"
import { toPaymentParams } from "./query"
import { usePaymentColumns } from "./use-payment-columns"
import { usePaymentFilters } from "./use-payment-filters"

const PAGE_SIZE = 20

export const PaymentListTable = () => {
  const t = useWords()
  const mayPay = useMay("pay_vendors")
  const filters = usePaymentFilters()
  const query = useTableQuery({
    filters: filters.map(({ id }) => id),
    pageSize: PAGE_SIZE,
  })
  const payments = useVendorPayments(toPaymentParams(query))
  const columns = usePaymentColumns()

  return (
    <ListCard>
      {payments.error ? (
        <Failed error={payments.error} onRetry={payments.refetch} />
      ) : (
        <DataTable<VendorPaymentDTO>
          heading={t("payments.domain")}
          subHeading={t("payments.list.hint")}
          data={payments.vendor_payments}
          columns={columns}
          filters={filters}
          rowCount={payments.count}
          pageSize={PAGE_SIZE}
          isLoading={payments.isLoading}
          getRowId={(payment) => payment.id}
          rowHref={(payment) => paymentPath(payment.id)}
          action={
            mayPay ? { label: t("actions.create"), to: "create" } : undefined
          }
          emptyState={{
            empty: {
              heading: t("payments.list.empty.heading"),
              description: t("payments.list.empty.description"),
            },
            filtered: {
              heading: t("payments.list.filtered.heading"),
              description: t("payments.list.filtered.description"),
            },
          }}
        />
      )}
    </ListCard>
  )
}
