import type { Http } from "../../helpers/client"

/** Longer than Medusa waits for a cart's lock. */
const ANSWER_WITHIN_MS = 60_000

/** The server went away, or never was there: nobody knows what it did. */
export class NoAnswer extends Error {}

/**
 * What the helpers need of a client, on a server in another process.
 *
 * @throws NoAnswer
 */
export function httpOf(base: string): Http {
  return {
    async request({ method, url, data, headers }) {
      const isRead = method === "get" || data === undefined
      try {
        const response = await fetch(`${base}${String(url)}`, {
          method: String(method).toUpperCase(),
          headers: {
            ...(headers as Record<string, string>),
            ...(isRead ? {} : { "content-type": "application/json" }),
          },
          body: isRead ? undefined : JSON.stringify(data),
          signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        })
        const text = await response.text()
        return {
          status: response.status,
          data: parsed(text),
          headers: Object.fromEntries(response.headers),
        }
      } catch (error) {
        throw new NoAnswer(`${String(method)} ${String(url)}: ${error}`)
      }
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
