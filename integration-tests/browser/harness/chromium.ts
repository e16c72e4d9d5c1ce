import fs from "node:fs"
import { type Browser, chromium } from "playwright-core"
import { needs } from "../../helpers/needs"

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  // Not by a route of Playwright's: with one, nothing is cached.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
]

const executablePath = PLACES.find((place) => place && fs.existsSync(place))

/** `describe` where there is a Chromium; see `needs` for where there is none. */
export const withChromium = needs(
  executablePath !== undefined,
  "no Chromium was found (Debian: apt-get install chromium; elsewhere name its file in CHROMIUM)"
)

export async function startChromium(): Promise<Browser> {
  if (!executablePath) {
    throw new Error("There is no Chromium, which CI has to bring.")
  }
  return await chromium.launch({ executablePath, args: FLAGS })
}
