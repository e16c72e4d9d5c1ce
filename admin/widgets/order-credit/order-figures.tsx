import type { OrderCreditDTO } from "../../../src/types"
import { EntryDate } from "../../components/entry"
import { Money } from "../../components/money"
import { useHistory } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"

const SHOWN = [
  ["purchased", "purchased"],
  ["reverted", "reverted"],
  ["refunded", "refunded"],
  ["on_account", "onAccount"],
] as const

/**
 * What the order was charged, what of that was given back, and what the company
 * owed after the last of it.
 */
export const OrderFigures = ({ credit }: { credit: OrderCreditDTO }) => {
  const t = useWords()
  const { entries } = useHistory(
    credit.company_id,
    { order_id: credit.order_id, limit: 1 },
    // The last entry of another order must not stand here meanwhile.
    { placeholderData: undefined }
  )
  const last = entries?.[0]
  return (
    <dl className="txt-compact-small text-ui-fg-subtle flex flex-col gap-y-3 px-6 py-4">
      {SHOWN.map(([name, label]) => (
        <div key={name} className="flex items-center justify-between gap-x-4">
          <dt className="txt-compact-small-plus">
            {t(`widgets.order.${label}`)}
          </dt>
          <dd>
            <Money amount={credit[name]} currency={credit.currency_code} />
          </dd>
        </div>
      ))}
      {last && (
        <div className="flex items-center justify-between gap-x-4">
          <dt>
            <span className="txt-compact-small-plus block">
              {t("widgets.order.balanceAfter")}
            </span>
            <span className="txt-compact-xsmall">
              {t(`operations.${last.operation}`)},{" "}
              <EntryDate date={last.created_at} />
            </span>
          </dt>
          <dd>
            <Money
              amount={last.outstanding_balance}
              currency={last.currency_code}
            />
          </dd>
        </div>
      )}
    </dl>
  )
}
