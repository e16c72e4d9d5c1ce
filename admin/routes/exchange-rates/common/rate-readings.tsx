import { Text } from "@medusajs/ui"
import { inverseReadingOf, readingOf } from "../../../lib/rate-reading"

type RateReadingsProps = {
  rate: { from: string; to: string; rate: string }
  /** The other way round, where it is known better than by the rate. */
  inverse?: string
}

/** A rate as it was entered, over what that is the other way round. */
export const RateReadings = ({ rate, inverse }: RateReadingsProps) => (
  <div className="flex flex-col py-1">
    <span className="whitespace-nowrap tabular-nums">{readingOf(rate)}</span>
    <Text
      size="xsmall"
      leading="compact"
      className="text-ui-fg-subtle whitespace-nowrap tabular-nums"
    >
      {inverse ?? inverseReadingOf(rate)}
    </Text>
  </div>
)
