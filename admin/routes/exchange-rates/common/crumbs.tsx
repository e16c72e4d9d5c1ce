import type { UIMatch } from "react-router-dom"
import { useWords } from "../../../hooks/use-words"
import { pairIn } from "./paths"

export const RatesCrumb = () => {
  const t = useWords()
  return <>{t("rates.domain")}</>
}

export const PairCrumb = ({ params }: Pick<UIMatch, "params">) => {
  const pair = pairIn(params.pair)
  return pair ? <span>{pairName(pair)}</span> : null
}

/** `EUR/USD` */
export function pairName({ from, to }: { from: string; to: string }): string {
  return `${from}/${to}`.toUpperCase()
}
