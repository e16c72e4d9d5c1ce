import { StatusBadge } from "@medusajs/ui"
import type { PaymentStatus } from "../../../../src/domain"
import { useWords } from "../../../hooks/use-words"

const COLORS = {
  created: "orange",
  exported: "blue",
  paid: "green",
  voided: "grey",
} as const

export const PaymentStatusBadge = ({ status }: { status: PaymentStatus }) => {
  const t = useWords()
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`payments.statuses.${status}`)}
    </StatusBadge>
  )
}
