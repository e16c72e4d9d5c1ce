const WITHIN_MS = 20_000
const LOOK_EVERY_MS = 100

/**
 * Looks until something has happened that follows a request a moment later:
 * the label of a cancellation comes with Medusa's event, not its answer.
 */
export async function until(what, look) {
  const deadline = Date.now() + WITHIN_MS
  for (;;) {
    const found = await look()
    if (found) {
      return found
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited ${WITHIN_MS / 1000} s in vain for ${what}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
