import { performance } from "node:perf_hooks"

/**
 * A closed loop: each client asks again as soon as it has its answer, until
 * the time is over.
 *
 * @param {object} options
 * @param {number} options.clients how many ask at the same time
 * @param {number} options.seconds for how long
 * @param {(client: number) => Promise<void>} options.work one request
 * @param {() => boolean} [options.isOver] whether to end before that
 * @param {number} [options.pause] milliseconds a client thinks in between
 * @returns {Promise<{ rate: number, median: number, p99: number,
 *   longest: number }>} requests a second, and latencies in milliseconds
 */
export async function load({ clients, seconds, work, isOver, pause = 0 }) {
  const times = []
  const start = performance.now()
  const end = start + seconds * 1000
  const client = async (number) => {
    for (let from = performance.now(); from < end && !isOver?.();) {
      await work(number)
      const to = performance.now()
      times.push(to - from)
      if (pause) {
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      from = pause ? performance.now() : to
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)))
  const took = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  return {
    rate: times.length / took,
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longest: times.at(-1) ?? 0,
  }
}

/** The median time of `work`, in milliseconds, over so many repetitions. */
export async function medianTime(repetitions, work) {
  const times = []
  for (let i = 0; i < repetitions; i++) {
    const from = performance.now()
    await work(i)
    times.push(performance.now() - from)
  }
  return median(times)
}

export function median(values) {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5
  )
}

function quantile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}
