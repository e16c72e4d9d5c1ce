import { StatusBadge, Text } from "@medusajs/ui"
import type { AdminCreditEntry } from "../../../../../../src/types"
import { InvoiceStatusBadge } from "../../../../../components/invoice-status"
import { TextLink } from "../../../../../components/text-link"
import { useWords } from "../../../../../hooks/use-words"
import { vendorInvoicePath } from "../../../../vendor-invoices/common/paths"

type EntryReimbursementProps = {
  reimbursement: NonNullable<AdminCreditEntry["reimbursement"]>
}

/** The invoice by which credit was paid back, and how far the money is. */
export const EntryReimbursement = ({
  reimbursement: { is_reversal, vendor_invoice: invoice, payment },
}: EntryReimbursementProps) => {
  const t = useWords()
  return (
    <div className="flex items-center gap-x-2 whitespace-nowrap">
      <TextLink
        to={vendorInvoicePath(invoice.id)}
        onClick={(event) => event.stopPropagation()}
      >
        {invoice.number}
      </TextLink>
      {is_reversal ? (
        <StatusBadge color="grey">
          {t("reimbursements.states.undone")}
        </StatusBadge>
      ) : (
        <InvoiceStatusBadge status={invoice.status} />
      )}
      {payment && (
        <Text as="span" size="small" className="text-ui-fg-subtle">
          {payment.number}
        </Text>
      )}
    </div>
  )
}
