import { isFarOff } from "../../../../src/domain/conversion"
import { Notice } from "../../../components/section"
import { useRateInForce } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { readingOf } from "../../../lib/rate-reading"
import { RateReadings } from "../common/rate-readings"

type RatePreviewProps = { rate: { from: string; to: string; rate: string } }

/** Both ways a typed rate reads, so that nobody types it upside down. */
export const RatePreview = ({ rate }: RatePreviewProps) => {
  const t = useWords()
  const { from, to } = rate
  const { in_force: present } = useRateInForce({ from, to }, { retry: false })
  return (
    <>
      <Notice title={t("rates.create.reads")}>
        <RateReadings rate={rate} />
      </Notice>
      {present && isFarOff(rate.rate, present.rate) && (
        <Notice variant="warning">
          {t("rates.create.farOff", { rate: readingOf(present) })}
        </Notice>
      )}
    </>
  )
}
