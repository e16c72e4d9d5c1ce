import { Text } from "@medusajs/ui"
import { useMemo } from "react"
import type { AdminCredit } from "../../../src/types"
import { useHistory } from "../../hooks/api"
import { useCreditSentence } from "../../hooks/use-credit-sentence"
import { useWords } from "../../hooks/use-words"
import { EntryDate } from "../entry"
import { type Plot, plotOf } from "./plot"

/** As far back as it goes. */
const ENTRIES = 200

type CreditPlotProps = { companyId: string; credit: AdminCredit }

/** The outstanding balance against the limit, over the latest entries. */
export const CreditPlot = ({ companyId, credit }: CreditPlotProps) => {
  const { entries } = useHistory(companyId, { limit: ENTRIES })
  const plot = useMemo(
    () => entries && plotOf(entries, credit.currency_code, Date.now()),
    [entries, credit.currency_code]
  )
  return plot ? <Drawing plot={plot} credit={credit} /> : null
}

const LINES = [
  ["balance", "text-ui-fg-interactive", "outstandingBalance"],
  ["limit", "text-ui-fg-error", "creditLimit"],
] as const

type DrawingProps = { plot: Plot; credit: AdminCredit }

const Drawing = ({ plot, credit }: DrawingProps) => {
  const t = useWords()
  const sentence = useCreditSentence(credit)
  return (
    <figure className="flex flex-col gap-y-2 px-6 py-4">
      <svg
        role="img"
        aria-label={`${t("credit.plot")}. ${sentence}`}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="h-24 w-full overflow-visible"
      >
        <path
          d={`M0 ${plot.zero}H100`}
          className="text-ui-fg-disabled"
          stroke="currentColor"
          strokeDasharray="4 4"
          vectorEffect="non-scaling-stroke"
        />
        {LINES.map(([name, color]) => (
          <path
            key={name}
            d={plot[name]}
            className={color}
            fill="none"
            stroke="currentColor"
            strokeWidth={name === "balance" ? 2 : 1}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <figcaption className="flex flex-wrap items-center gap-x-4">
        <Text size="xsmall" className="text-ui-fg-subtle">
          <EntryDate date={plot.from} />
        </Text>
        {LINES.map(([name, color, label]) => (
          <span key={name} className="flex items-center gap-x-1.5">
            <span aria-hidden className={`${color} h-0.5 w-3 bg-current`} />
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(`fields.${label}`)}
            </Text>
          </span>
        ))}
        <Text size="xsmall" className="text-ui-fg-subtle ml-auto">
          {t("dates.today")}
        </Text>
      </figcaption>
    </figure>
  )
}
