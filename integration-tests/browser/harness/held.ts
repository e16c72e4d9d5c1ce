import type { Page, Route } from "playwright-core"

/**
 * Keeps the next write to an address waiting, as a slow server would.
 *
 * @returns what lets it go
 */
export async function holdWrite(
  page: Page,
  address: string,
  goOn: (route: Route) => Promise<void> = (route) => route.continue()
): Promise<() => void> {
  let go = () => {}
  const gone = new Promise<void>((resolve) => (go = resolve))
  let isHeld = false
  await page.route(address, async (route) => {
    if (isHeld || route.request().method() !== "POST") {
      return await route.fallback()
    }
    isHeld = true
    await gone
    await goOn(route)
  })
  return go
}
