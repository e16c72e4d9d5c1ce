import { Outlet, useParams } from "react-router-dom"
import { FailedSection } from "../../../components/section"
import { pairIn } from "../common/paths"
import { NoSuchPair } from "./no-such-pair"
import { PairHistorySection } from "./pair-history-section"
import { PairRateSection } from "./pair-rate-section"
import { useRateInForce } from "../../../hooks/api"

export const RatePair = () => {
  const { pair: text } = useParams()
  const pair = pairIn(text)
  return pair ? <PairPage key={text} pair={pair} /> : <NoSuchPair />
}

const PairPage = ({ pair }: { pair: { from: string; to: string } }) => {
  const { in_force, error, refetch } = useRateInForce(pair)
  if (error) {
    return <FailedSection error={error} onRetry={refetch} />
  }
  return (
    <div className="flex flex-col gap-y-3">
      <PairRateSection pair={pair} rate={in_force} />
      <PairHistorySection pair={pair} rate={in_force} />
      <Outlet />
    </div>
  )
}
