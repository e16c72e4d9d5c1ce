import { FetchError } from "@medusajs/js-sdk"

/**
 * Why a request failed, for the person who made it: a refusal in the API's own
 * words, which are written for them; else `fallback`.
 */
export function messageOf(error: unknown, fallback: string): string {
  return error instanceof FetchError && error.message ? error.message : fallback
}

export function isNotFound(error: unknown): boolean {
  return error instanceof FetchError && error.status === 404
}

/** Refused for lack of a right, as opposed to failed. */
export function isForbidden(error: unknown): boolean {
  return error instanceof FetchError && error.status === 403
}

/** By the API, which then has written nothing; a proxy's error tells nothing. */
export function isRefused(error: unknown): boolean {
  const status = (error instanceof FetchError && error.status) || 0
  return status >= 400 && status < 500 && status !== 408
}
