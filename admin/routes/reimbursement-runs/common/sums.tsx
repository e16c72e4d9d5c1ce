import { clx, Text } from "@medusajs/ui"
import type { CurrencySum } from "../../../../src/types"
import { Money } from "../../../components/money"
import { useWords } from "../../../hooks/use-words"

type SumsProps = { sums: CurrencySum[]; className?: string }

/** A total a currency, one below the other: they are never added up. */
export const Sums = ({ sums, className }: SumsProps) => (
  <span className={clx("inline-flex flex-col items-end gap-y-0.5", className)}>
    {sums.length
      ? sums.map(({ amount, currency_code: code }) => (
          <Money key={code} amount={amount} currency={code} show="code" />
        ))
      : "–"}
  </span>
)

/** The same with how many companies, and what it is in the books. */
export const SumsTable = ({
  sums,
  accounting,
  total,
}: {
  sums: CurrencySum[]
  /** The accounting currency. */
  accounting: string
  /** Of all; null where a rate is missing. */
  total: string | null
}) => {
  const t = useWords()
  const isForeign = sums.some((sum) => sum.currency_code !== accounting)
  return (
    <table className="txt-compact-small w-full">
      <thead className="text-ui-fg-subtle border-b">
        <tr>
          <th scope="col" className="px-6 py-3 text-left font-medium">
            {t("runs.sums.companies")}
          </th>
          <th scope="col" className="px-6 py-3 text-right font-medium">
            {t("fields.amount")}
          </th>
          {isForeign && (
            <th scope="col" className="px-6 py-3 text-right font-medium">
              {t("runs.sums.accounting", {
                currency: accounting.toUpperCase(),
              })}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="divide-y">
        {sums.map(({ currency_code: code, ...sum }) => (
          <tr key={code}>
            <td className="px-6 py-3">
              {t("runs.companies", { count: sum.companies })}
            </td>
            <td className="px-6 py-3 text-right">
              <Money amount={sum.amount} currency={code} show="code" />
            </td>
            {isForeign && (
              <td className="px-6 py-3 text-right">
                <InBooks amount={sum.accounting_amount} currency={accounting} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
      {isForeign && (
        <tfoot className="border-t">
          <tr>
            <th
              scope="row"
              colSpan={2}
              className="px-6 py-3 text-left font-medium"
            >
              {t("runs.sums.total")}
            </th>
            <td className="px-6 py-3 text-right font-medium">
              <InBooks amount={total} currency={accounting} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

type InBooksProps = { amount: string | null; currency: string }

const InBooks = ({ amount, currency }: InBooksProps) => {
  const t = useWords()
  return amount === null ? (
    <Text as="span" size="small" className="text-ui-fg-subtle">
      {t("runs.sums.noRate")}
    </Text>
  ) : (
    <Money amount={amount} currency={currency} show="code" />
  )
}
