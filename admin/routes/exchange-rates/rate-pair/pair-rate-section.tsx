import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { Link, useLocation } from "react-router-dom"
import type { RateInForceDTO } from "../../../../src/types"
import { EntryDate } from "../../../components/entry"
import { RatePlot } from "../../../components/rate-plot"
import { useMay } from "../../../hooks/use-may"
import { useWords } from "../../../hooks/use-words"
import { readingOf } from "../../../lib/rate-reading"
import { pairName } from "../common/crumbs"
import { RateReadings } from "../common/rate-readings"
import { useSourceName } from "../common/use-source-name"

type PairRateSectionProps = {
  pair: { from: string; to: string }
  /** Undefined while it is read; null = there is none. */
  rate: RateInForceDTO | null | undefined
}

export const PairRateSection = ({ pair, rate }: PairRateSectionProps) => {
  const t = useWords()
  const mayEdit = useMay("edit_settings")
  const { search } = useLocation()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading>{pairName(pair)}</Heading>
        {mayEdit && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`add${search}`}>{t("rates.create.action")}</Link>
          </Button>
        )}
      </div>
      <div className="px-6 py-4">
        {rate ? <InForce rate={rate} /> : rate === null && <None pair={pair} />}
      </div>
      <RatePlot pair={pair} />
    </Container>
  )
}

const InForce = ({ rate }: { rate: RateInForceDTO }) => {
  const t = useWords()
  const sourceName = useSourceName()
  const [leg] = rate.legs
  const isInverse = !rate.via && leg.inverse
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="txt-large-plus">
        <RateReadings
          rate={rate}
          inverse={isInverse ? readingOf(leg) : undefined}
        />
      </div>
      {rate.via && (
        <Badge size="2xsmall" color="orange">
          {t("rates.lookup.cross", { via: rate.via.toUpperCase() })}
        </Badge>
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {sourceName(rate.source)}, {t("rates.sinceInside")}{" "}
        <EntryDate date={rate.effective_at} />
      </Text>
    </div>
  )
}

const None = ({ pair }: Pick<PairRateSectionProps, "pair">) => {
  const t = useWords()
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t("rates.lookup.none", {
        from: pair.from.toUpperCase(),
        to: pair.to.toUpperCase(),
      })}
    </Text>
  )
}
