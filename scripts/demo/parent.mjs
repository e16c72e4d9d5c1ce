const LOOK_EVERY_MS = 500

/**
 * Calls `then` when the npm that runs us has ended. Whoever ends npm with a
 * signal ends the shell it put between us, and that shell does not tell us.
 */
export function whenNpmIsGone(then) {
  if (!process.env.npm_lifecycle_event) {
    return
  }
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer)
      then()
    }
  }, LOOK_EVERY_MS)
  timer.unref()
}
