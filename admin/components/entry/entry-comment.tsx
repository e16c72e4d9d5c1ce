import { Tooltip } from "@medusajs/ui"
import type { AdminCreditEntry } from "../../../src/types"
import { useWords } from "../../hooks/use-words"
import { formatAmount } from "../../lib/money"
import { TextLink } from "../text-link"
import { withoutDocument } from "./entry-words"

/** The comment; an order's number in it leads to the order. */
export const EntryComment = ({ entry }: { entry: AdminCreditEntry }) => {
  const t = useWords()
  const { order, order_url, edit_count } = entry
  const words = withoutDocument(entry)
  const former = formerTerms(entry)
  return (
    <div className="flex max-w-[200px] items-center gap-x-1">
      {order && order_url && (
        <TextLink
          to={order_url}
          className="whitespace-nowrap"
          onClick={(event) => event.stopPropagation()}
        >
          {t("history.order", { number: order.display_id ?? "" })}
        </TextLink>
      )}
      {words && (
        <Tooltip content={words}>
          <span className="truncate">{words}</span>
        </Tooltip>
      )}
      {former && (
        <Tooltip content={t("history.former", former)}>
          <span className="text-ui-fg-subtle truncate">
            {t("history.former", former)}
          </span>
        </Tooltip>
      )}
      {edit_count > 0 && (
        <span className="text-ui-fg-subtle whitespace-nowrap">
          ({t("history.edited", { count: edit_count })})
        </span>
      )}
    </div>
  )
}

/** What a change of the credit currency started from. */
function formerTerms(entry: AdminCreditEntry) {
  const { former_currency_code: code } = entry
  return (
    code && {
      limit: formatAmount(entry.former_credit_limit ?? "0", code),
      balance: formatAmount(entry.former_outstanding_balance ?? "0", code),
    }
  )
}
