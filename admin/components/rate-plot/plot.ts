import type { ExchangeRateDTO } from "../../../src/types"

type Rate = Pick<
  ExchangeRateDTO,
  "from" | "to" | "rate" | "effective_at" | "withdrawn_at"
>

export type RatePlot = {
  /** SVG path in a box of 100 by 100: a step at each rate. */
  path: string
  /** As they were entered. */
  first: Rate
  last: Rate
  least: Rate
  most: Rate
}

type Moment = { at: number; value: number; rate: Rate }

/**
 * What one `from` cost in `to`, over time, by the rates that were not
 * withdrawn. Rates become numbers here, for the eye only: nothing is calculated
 * with them. Those quoted the other way round are turned.
 *
 * @param rates newest first, as the API lists them
 */
export function ratePlotOf(
  rates: Rate[],
  from: string,
  now: number
): RatePlot | null {
  const moments = rates
    .filter(({ withdrawn_at }) => !withdrawn_at)
    .map((rate) => toMoment(rate, from))
    .filter(({ at }) => at <= now)
    .reverse()
  if (moments.length < 2) {
    return null
  }
  const first = moments[0]
  const last = moments[moments.length - 1]
  const inOrder = [...moments].sort((a, b) => a.value - b.value)
  const x = scale(first.at, now)
  const y = scale(inOrder[0].value, inOrder[inOrder.length - 1].value)
  const [start, ...steps] = moments.map(({ at, value }) => [
    x(at),
    round(100 - y(value)),
  ])
  return {
    path: [
      `M${start[0]} ${start[1]}`,
      ...steps.map(([right, up]) => `H${right}V${up}`),
      "H100",
    ].join(""),
    first: first.rate,
    last: last.rate,
    least: inOrder[0].rate,
    most: inOrder[inOrder.length - 1].rate,
  }
}

function toMoment(rate: Rate, from: string): Moment {
  const value = Number(rate.rate)
  return {
    at: Date.parse(rate.effective_at),
    value: rate.from === from ? value : 1 / value,
    rate,
  }
}

/** Between 0 and 100; in the middle where there is no difference. */
function scale(least: number, most: number): (value: number) => number {
  const span = most - least
  return (value) => (span ? round(((value - least) / span) * 100) : 50)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
