const MINUTE_MS = 60_000

/** `0.4` seconds of what is short, whole ones of what takes minutes. */
export function splitDuration(ms: number): {
  minutes: number
  seconds: string
} {
  const minutes = Math.floor(ms / MINUTE_MS)
  const rest = (ms - minutes * MINUTE_MS) / 1000
  return { minutes, seconds: minutes ? rest.toFixed(0) : rest.toFixed(1) }
}
