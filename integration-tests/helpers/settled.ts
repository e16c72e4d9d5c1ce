const PATIENCE_MS = 10_000
const LOOK_AGAIN_MS = 100

/** Waits for what an event brings about; fails with what is there instead. */
export async function settled<T>(read: () => Promise<T>, expected: T) {
  const deadline = Date.now() + PATIENCE_MS
  const isThere = async () =>
    JSON.stringify(await read()) === JSON.stringify(expected)
  while (!(await isThere()) && Date.now() < deadline) {
    await new Promise((later) => setTimeout(later, LOOK_AGAIN_MS))
  }
  expect(await read()).toEqual(expected)
}
