import { Text } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useMemo } from "react"
import { useExchangeRates } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"
import { inverseReadingOf, readingOf } from "../../lib/rate-reading"
import { EntryDate } from "../entry"
import { type RatePlot as Plot, ratePlotOf } from "./plot"

/** As far back as it goes. */
const RATES = 500

type Pair = { from: string; to: string }

/** What one currency cost in the other, over the latest rates. */
export const RatePlot = ({ pair }: { pair: Pair }) => {
  const both = [pair.from, pair.to]
  const { exchange_rates: rates } = useExchangeRates({
    from: both,
    to: both,
    withdrawn: false,
    limit: RATES,
  })
  const plot = useMemo(
    () => rates && ratePlotOf(rates, pair.from, Date.now()),
    [rates, pair.from]
  )
  return plot ? <Drawing plot={plot} pair={pair} /> : null
}

const Drawing = ({ plot, pair }: { plot: Plot; pair: Pair }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const read = (rate: Plot["first"]) =>
    rate.from === pair.from ? readingOf(rate) : inverseReadingOf(rate)
  const label = t("rates.plot.label", {
    from: pair.from.toUpperCase(),
    to: pair.to.toUpperCase(),
    first: read(plot.first),
    firstDate: getFullDate({ date: plot.first.effective_at }),
    last: read(plot.last),
    least: read(plot.least),
    most: read(plot.most),
  })
  return (
    <figure className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex gap-x-3">
        <svg
          role="img"
          aria-label={label}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="text-ui-fg-interactive h-32 min-w-0 flex-1 overflow-visible"
        >
          <path
            d={plot.path}
            fill="none"
            stroke="currentColor"
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <div
          aria-hidden
          className="txt-compact-xsmall text-ui-fg-subtle flex flex-col justify-between tabular-nums"
        >
          <span>{read(plot.most)}</span>
          <span>{read(plot.least)}</span>
        </div>
      </div>
      <figcaption className="flex items-center justify-between">
        <Text size="xsmall" className="text-ui-fg-subtle">
          <EntryDate date={plot.first.effective_at} />
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("dates.today")}
        </Text>
      </figcaption>
    </figure>
  )
}
