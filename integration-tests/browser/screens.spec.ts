import fs from "node:fs"
import path from "node:path"
import { axeFindings } from "./harness/axe"
import { type Screen, browserSuite } from "./harness"
import { takePictures } from "./harness/pictures"
import { AREAS } from "./screens"
import type { ShownScreen } from "./screens/area"

const THEMES = ["light", "dark"] as const

/** Set by `npm run screens`. */
const pictures = process.env.SCREENS && path.resolve(process.env.SCREENS)

browserSuite((s) => {
  it.each(AREAS)(
    "$name: axe finds nothing, in light and dark",
    async (area) => {
      const folder = pictures && path.join(pictures, area.name)
      if (folder) {
        fs.rmSync(folder, { recursive: true, force: true })
      }
      const screens = await area.screens(s)
      const found: string[] = []
      for (const theme of THEMES) {
        const screen = await s.open("/settings/profile", { theme })
        for (const each of screens) {
          const findings = await walk(screen, each)
          found.push(
            ...findings.map((text) => `${each.name}, ${theme}: ${text}`)
          )
          if (folder) {
            await takePictures(
              screen.page,
              path.join(folder, `${each.name}-${theme}`)
            )
          }
        }
      }
      expect(found).toEqual([])
    }
  )
})

/** What is wrong with one; one that does not come does not hide the others. */
async function walk(
  screen: Screen,
  { path: address, shows, after, widget, refusal }: ShownScreen
): Promise<string[]> {
  if (refusal) {
    screen.problems.allow(refusal)
  }
  try {
    await screen.open(address)
    await screen.sees(shows)
    await after?.(screen)
    return await axeFindings(screen.page, widget)
  } catch (error) {
    return [(error as Error).message]
  }
}
