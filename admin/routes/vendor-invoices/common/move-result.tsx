import type { AdminMovedVendorInvoicesResponse } from "../../../../src/types"
import { InvoiceStatusBadge } from "../../../components/invoice-status"
import { Outcomes } from "../../../components/outcomes"
import { useWords } from "../../../hooks/use-words"

type MoveResultProps = {
  result: AdminMovedVendorInvoicesResponse
  onClose: () => void
}

/** What came of each invoice. */
export const MoveResult = ({
  result: { vendor_invoices: moved, not_moved: left },
  onClose,
}: MoveResultProps) => {
  const t = useWords()
  const summary = [
    t("invoices.result.left", { count: left.length }),
    t("invoices.result.moved", { count: moved.length }),
  ].join(" ")
  return (
    <Outcomes
      title={t("invoices.result.header")}
      summary={summary}
      outcomes={[
        ...left.map(({ id, number, message }) => ({
          id,
          name: number ?? id,
          refusal: message,
        })),
        ...moved.map(({ id, number, status }) => ({
          id,
          name: number,
          now: <InvoiceStatusBadge status={status} />,
        })),
      ]}
      onClose={onClose}
    />
  )
}
