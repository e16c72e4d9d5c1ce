// @ts-check
/**
 * The child's half of `harness/child.ts`: answers calls by name, and ends with
 * the process that started it, however that ended.
 *
 * @param {Record<string, (...args: any[]) => unknown>} methods
 */
export function answerCalls(methods) {
  process.on("disconnect", () => process.exit(1))
  // A Ctrl-C in the terminal is for the test run, which then ends its children.
  process.on("SIGINT", () => undefined)
  process.on("message", async (/** @type {any} */ { id, name, args }) => {
    try {
      send({ id, result: (await methods[name](...args)) ?? null })
    } catch (error) {
      send({ id, error: error instanceof Error ? error.stack : `${error}` })
    }
  })
}

/** @param {unknown} message */
function send(message) {
  // The parent may be gone; then there is nobody to tell.
  process.send?.(message, () => undefined)
}
