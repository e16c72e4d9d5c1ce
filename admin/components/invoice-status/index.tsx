import { StatusBadge } from "@medusajs/ui"
import type { InvoiceStatus } from "../../../src/domain"
import { useWords } from "../../hooks/use-words"

const COLORS = {
  open: "orange",
  approved: "blue",
  on_hold: "red",
  paid: "green",
  cancelled: "grey",
} as const

export const InvoiceStatusBadge = ({ status }: { status: InvoiceStatus }) => {
  const t = useWords()
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`invoices.statuses.${status}`)}
    </StatusBadge>
  )
}
