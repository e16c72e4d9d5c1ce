import { isFarOff } from "../../../../src/domain/conversion"
import { Notice } from "../../../components/section"
import { useRateInForce } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { readingOf } from "../../../lib/rate-reading"

type FarOffProps = { rate: { from: string; to: string; rate: string } }

/** Warns of a typed rate that is far from the one in force, if there is one. */
export const FarOff = ({ rate: { from, to, rate } }: FarOffProps) => {
  const t = useWords()
  const { in_force: present } = useRateInForce({ from, to }, { retry: false })
  return present && isFarOff(rate, present.rate) ? (
    <Notice variant="warning">
      {t("rates.create.farOff", { rate: readingOf(present) })}
    </Notice>
  ) : null
}
