import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"
import { FarOff } from "../common/far-off"
import { RateReadings } from "../common/rate-readings"

type RatePreviewProps = { rate: { from: string; to: string; rate: string } }

/** Both ways a typed rate reads, so that nobody types it upside down. */
export const RatePreview = ({ rate }: RatePreviewProps) => {
  const t = useWords()
  return (
    <>
      <Notice title={t("rates.create.reads")}>
        <RateReadings rate={rate} />
      </Notice>
      <FarOff rate={rate} />
    </>
  )
}
