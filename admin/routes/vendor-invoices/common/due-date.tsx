import { Badge } from "@medusajs/ui"
import type { VendorInvoiceDTO } from "../../../../src/types"
import { Day } from "../../../components/day"
import { useWords } from "../../../hooks/use-words"
import { todayInUtc } from "../../../lib/day"
import { isOverdue } from "./moves"

type DueDateProps = { invoice: Pick<VendorInvoiceDTO, "status" | "due_date"> }

/** The day it is due; one that is over is marked. */
export const DueDate = ({ invoice }: DueDateProps) => {
  const t = useWords()
  const overdue = isOverdue(invoice, todayInUtc())
  return (
    <span className="flex items-center gap-x-2">
      <Day
        day={invoice.due_date}
        className={overdue ? "text-ui-fg-error" : undefined}
      />
      {overdue && (
        <Badge size="2xsmall" color="red">
          {t("invoices.overdue")}
        </Badge>
      )}
    </span>
  )
}
