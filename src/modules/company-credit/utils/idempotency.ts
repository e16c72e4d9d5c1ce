import { createHash, randomUUID } from "node:crypto"
import { refuse } from "./refuse"

/** Keys that callers send are kept apart from the plugin's own. */
export function callerKey(key: string | undefined): string {
  if (key === undefined) {
    return `auto:${randomUUID()}`
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw refuse("idempotency_key_invalid")
  }
  return `caller:${key}`
}

/** Same request, same text; any other body, another. */
export function fingerprint(operation: string, body: unknown): string {
  return createHash("sha256")
    .update(`${operation} ${canonical(body)}`)
    .digest("hex")
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(byKey))
      : inner
  )
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) =>
  a < b ? -1 : a > b ? 1 : 0
