import { Badge, Text } from "@medusajs/ui"
import type { RateInForceDTO } from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { Failed, Notice } from "../../../components/section"
import { useRateInForce } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { pairPath } from "../common/paths"
import { RateReadings } from "../common/rate-readings"
import { TextLink } from "../../../components/text-link"
import { readingOf } from "../../../lib/rate-reading"
import { useSourceName } from "../common/use-source-name"

type RateFoundProps = { from: string; to: string; at: Date | null }

export const RateFound = ({ from, to, at }: RateFoundProps) => {
  const t = useWords()
  const { in_force, error, refetch } = useRateInForce({
    from,
    to,
    ...(at && { at: at.toISOString() }),
  })
  if (error) {
    return <Failed error={error} onRetry={refetch} />
  }
  if (in_force === null) {
    const pair = { from: from.toUpperCase(), to: to.toUpperCase() }
    return <Notice variant="warning">{t("rates.lookup.none", pair)}</Notice>
  }
  return in_force ? <Found rate={in_force} /> : null
}

const Found = ({ rate }: { rate: RateInForceDTO }) => {
  const t = useWords()
  const sourceName = useSourceName()
  const how = rate.via ? "cross" : rate.legs[0].inverse ? "inverse" : "direct"
  return (
    <div className="flex flex-col gap-y-3" role="status">
      <div className="txt-compact-medium-plus flex flex-wrap items-center gap-2">
        <RateReadings
          rate={rate}
          inverse={how === "inverse" ? readingOf(rate.legs[0]) : undefined}
        />
        <Badge size="2xsmall" color={rate.via ? "orange" : "grey"}>
          {t(`rates.lookup.${how}`, { via: rate.via?.toUpperCase() })}
        </Badge>
      </div>
      <div>
        <Text size="small" weight="plus">
          {t("rates.lookup.legs")}
        </Text>
        <ul className="txt-small text-ui-fg-subtle">
          {rate.legs.map((leg) => (
            <li key={leg.id} className="flex flex-wrap gap-x-3">
              <TextLink to={pairPath(leg)} className="tabular-nums">
                {readingOf(leg)}
              </TextLink>
              <EntryDate date={leg.effective_at} />
              <span>{sourceName(leg.source)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
