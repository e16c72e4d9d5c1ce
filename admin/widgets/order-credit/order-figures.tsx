import type { OrderCreditDTO } from "../../../src/types"
import { Money } from "../../components/money"
import { useWords } from "../../hooks/use-words"

const SHOWN = [
  ["purchased", "purchased"],
  ["reverted", "reverted"],
  ["refunded", "refunded"],
  ["on_account", "onAccount"],
] as const

/** What the order was charged, and what of that was given back. */
export const OrderFigures = ({ credit }: { credit: OrderCreditDTO }) => {
  const t = useWords()
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
    </dl>
  )
}
