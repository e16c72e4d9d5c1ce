const LOOK_AGAIN_MS = 200
/** A job that runs each minute is among what is waited for. */
const PATIENCE_MS = 90_000

/** Until the check passes, which other processes bring about by themselves. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) {
        throw error
      }
      await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS))
    }
  }
}
