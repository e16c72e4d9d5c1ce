import { useRef } from "react"

/**
 * The idempotency key of what a form sends. The same body gets the same key
 * for as long as the form is open, so a double click, or a retry after the
 * answer got lost, books once; another body is another request. Closed and
 * opened again before there was an answer: `sendOnce` keeps the key.
 */
export function useRequestKey(): (body: object) => string {
  const keys = useRef(new Map<string, string>())
  return (body) => {
    const text = JSON.stringify(body)
    const key = keys.current.get(text) ?? randomKey()
    keys.current.set(text, key)
    return key
  }
}

/** `crypto.randomUUID` is there on https and localhost only. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    ""
  )
}
