import { clx } from "@medusajs/ui"
import type { Amount } from "../../../../src/domain"
import { Money } from "../../../components/money"

type TotalsProps = {
  totals: { currency_code: string; amount: Amount }[]
  className?: string
}

/** A total a currency, one below the other: they are never added up. */
export const Totals = ({ totals, className }: TotalsProps) => (
  <span className={clx("inline-flex flex-col gap-y-0.5 py-1", className)}>
    {totals.length
      ? totals.map(({ amount, currency_code: code }) => (
          <Money key={code} amount={amount} currency={code} show="code" />
        ))
      : "–"}
  </span>
)
