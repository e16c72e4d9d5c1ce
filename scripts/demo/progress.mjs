const REMIND_EVERY_MS = 15_000

/**
 * Runs a step and tells about it: `starting PostgreSQL… ok 0.8 s`. A step that
 * takes long says what it waits for.
 *
 * @param {string} label what is being done
 * @param {() => Promise<T>} work
 * @param {string} [waitingFor] named every 15 seconds
 * @returns {Promise<T>}
 * @template T
 */
export async function step(label, work, waitingFor) {
  const started = Date.now()
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${label}… `)
  const reminder = setInterval(() => {
    const what = waitingFor ? `waiting for ${waitingFor}: ` : ""
    process.stdout.write(`(${what}${Math.round(seconds())} s) `)
  }, REMIND_EVERY_MS)
  try {
    const result = await work()
    console.log(`ok ${seconds()} s`)
    return result
  } catch (error) {
    console.log(`failed after ${seconds()} s`)
    throw error
  } finally {
    clearInterval(reminder)
  }
}

export function heading(text) {
  console.log(`\n${text}\n${"─".repeat(text.length)}`)
}
