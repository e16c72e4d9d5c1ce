import { StatusBadge } from "@medusajs/ui"
import type { ExchangeRateDTO } from "../../../../src/types"
import { useWords } from "../../../hooks/use-words"

export const RATE_STATES = ["in_force", "ahead", "former", "withdrawn"] as const
export type RateState = (typeof RATE_STATES)[number]

const COLORS = {
  in_force: "green",
  ahead: "blue",
  former: "grey",
  withdrawn: "red",
} as const

/** @param current the id of the rate that is in force between the two */
export function rateState(
  rate: Pick<ExchangeRateDTO, "id" | "withdrawn_at" | "effective_at">,
  current: string | undefined,
  now: number
): RateState {
  if (rate.withdrawn_at) {
    return "withdrawn"
  }
  if (Date.parse(rate.effective_at) > now) {
    return "ahead"
  }
  return rate.id === current ? "in_force" : "former"
}

export const RateStateBadge = ({ state }: { state: RateState }) => {
  const t = useWords()
  return (
    <StatusBadge color={COLORS[state]}>
      {t(`rates.states.${state}`)}
    </StatusBadge>
  )
}
