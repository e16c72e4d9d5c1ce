import { clx, Text } from "@medusajs/ui"
import type { CreditFigures as Figures } from "../../../src/types"
import { useWords } from "../../hooks/use-words"
import { Money } from "../money"

const SHOWN = [
  ["outstanding_balance", "outstandingBalance"],
  ["available_credit", "availableCredit"],
  ["credit_limit", "creditLimit"],
] as const

type CreditFiguresProps = {
  credit: Omit<Figures, "exceed_limit">
  /** One below the other, as in a narrow column. */
  narrow?: boolean
}

/** The three figures of a credit account. */
export const CreditFigures = ({ credit, narrow }: CreditFiguresProps) => {
  const t = useWords()
  return (
    <dl
      className={clx(
        narrow
          ? "flex flex-col gap-y-3 px-6 py-4"
          : "grid grid-cols-1 divide-y sm:grid-cols-3 sm:divide-x sm:divide-y-0"
      )}
    >
      {SHOWN.map(([name, label]) => (
        <div
          key={name}
          className={
            narrow ? "flex items-center justify-between gap-x-4" : "px-6 py-4"
          }
        >
          <dt>
            <Text
              size="small"
              leading="compact"
              weight="plus"
              className="text-ui-fg-subtle"
            >
              {t(`fields.${label}`)}
            </Text>
          </dt>
          <dd className={narrow ? "txt-compact-small" : "txt-large-plus"}>
            <Money amount={credit[name]} currency={credit.currency_code} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
