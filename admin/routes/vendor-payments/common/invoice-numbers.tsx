import { clx, Tooltip } from "@medusajs/ui"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"
import { vendorInvoicePath } from "../../vendor-invoices/common/paths"

type Invoice = { id: string; number: string; removed: boolean }
type InvoiceNumbersProps = { invoices: Invoice[]; count: number }

const SHOWN = 3

/** The first numbers of a transfer's invoices, and how many more there are. */
export const InvoiceNumbers = ({ invoices, count }: InvoiceNumbersProps) => {
  const t = useWords()
  const shown = invoices.slice(0, SHOWN)
  const more = count - shown.filter(({ removed }) => !removed).length
  return (
    <div className="flex flex-wrap items-center gap-x-2 py-1">
      {shown.map(({ id, number, removed }) => (
        <Number key={id} id={id} number={number} removed={removed} />
      ))}
      {more > 0 && (
        <span className="text-ui-fg-subtle whitespace-nowrap">
          {t("payments.moreInvoices", { count: more })}
        </span>
      )}
    </div>
  )
}

const Number = ({ id, number, removed }: Invoice) => {
  const t = useWords()
  const link = (
    <TextLink
      to={vendorInvoicePath(id)}
      className={clx("whitespace-nowrap", { "line-through": removed })}
    >
      {number}
    </TextLink>
  )
  return removed ? (
    <Tooltip content={t("payments.removedInvoice")}>{link}</Tooltip>
  ) : (
    link
  )
}
