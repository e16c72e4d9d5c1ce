import { StatusBadge } from "@medusajs/ui"
import type { ReimbursementDTO } from "../../../../src/types"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"
import { vendorPaymentPath } from "../../vendor-invoices/common/paths"
import { paymentStateOf } from "./state"

const COLORS = {
  undone: "grey",
  paid: "green",
  in_payment: "blue",
  unpaid: "orange",
} as const

type PaymentStateProps = {
  reimbursement: Pick<ReimbursementDTO, "reversal" | "vendor_invoice">
}

/** How far the money is, with the vendor payment it is in. */
export const PaymentState = ({ reimbursement }: PaymentStateProps) => {
  const t = useWords()
  const state = paymentStateOf(reimbursement)
  const { payment } = reimbursement.vendor_invoice
  return (
    <div className="flex items-center gap-x-2">
      <StatusBadge color={COLORS[state]}>
        {t(`reimbursements.states.${state}`)}
      </StatusBadge>
      {payment && (
        <TextLink
          to={vendorPaymentPath(payment.id)}
          className="whitespace-nowrap"
          onClick={(event) => event.stopPropagation()}
        >
          {payment.number}
        </TextLink>
      )}
    </div>
  )
}
