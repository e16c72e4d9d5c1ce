import { useDate } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import type { ConversionRateDTO, RateInForceDTO } from "../../../../src/types"
import { useRateInForce } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { inverseReadingOf, readingOf } from "../../../lib/rate-reading"
import { useSourceName } from "../../exchange-rates/common/use-source-name"

type StoredRateProps = {
  from: string
  to: string
  /** What the conversion would use: null where nothing is known. */
  used: ConversionRateDTO | null
}

/** Where the rate of a conversion comes from, and how it reads both ways. */
export const StoredRate = ({ from, to, used }: StoredRateProps) => {
  const t = useWords()
  const { in_force: stored } = useRateInForce({ from, to })
  if (!used) {
    return (
      <Text size="small" className="text-ui-fg-error" role="alert">
        {t("conversion.rates.missing", {
          from: from.toUpperCase(),
          to: to.toUpperCase(),
        })}
      </Text>
    )
  }
  const isTyped = used.source === "typed"
  return (
    <div className="text-ui-fg-subtle txt-small flex flex-col gap-y-1 tabular-nums">
      {isTyped && (
        <>
          <span>
            {readingOf(used)}, {inverseReadingOf(used)}
          </span>
          <span>{t("conversion.rates.typed")}</span>
        </>
      )}
      {stored && <Origin stored={stored} />}
    </div>
  )
}

const Origin = ({ stored }: { stored: RateInForceDTO }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const sourceName = useSourceName()
  const words = stored.via ? "storedCross" : "stored"
  return (
    <span>
      {t(`conversion.rates.${words}`, {
        reading: readingOf(stored),
        source: sourceName(stored.source),
        via: stored.via?.toUpperCase(),
        date: getFullDate({ date: stored.effective_at }).trim(),
      })}
    </span>
  )
}
