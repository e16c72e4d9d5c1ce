import fs from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"
import { type AxeRules, WCAG_AA, axeFindings } from "./harness/axe"
import { type Screen, browserSuite } from "./harness"
import { takePictures } from "./harness/pictures"
import { AREAS } from "./screens"
import type { ShownScreen } from "./screens/area"

const THEMES = ["light", "dark"] as const
type Theme = (typeof THEMES)[number]

/** What a theme changes is colours. */
const RULES: Record<Theme, AxeRules> = {
  light: WCAG_AA,
  dark: { type: "rule", values: ["color-contrast"] },
}

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
      const screen = await s.open("/settings/profile")
      const found: string[] = []
      for (const each of screens) {
        const failed = await show(screen, each)
        found.push(...failed.map((text) => `${each.name}: ${text}`))
        for (const theme of failed.length ? [] : THEMES) {
          await wear(screen.page, theme)
          const findings = await axeFindings(screen.page, RULES[theme], each)
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

/** A screen that does not come does not hide the others. */
async function show(
  screen: Screen,
  { path: address, shows, after, refusal }: ShownScreen
): Promise<string[]> {
  if (refusal) {
    screen.problems.allow(refusal)
  }
  try {
    await screen.open(address)
    await screen.sees(shows)
    await after?.(screen)
    // What a pointer rests upon has colours of Medusa's own.
    await screen.page.mouse.move(0, 0)
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

/** As Medusa's own switch does it, without opening the screen again. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.evaluate(
    ([worn, other]) => {
      const { classList, style } = document.documentElement
      classList.replace(other, worn)
      style.colorScheme = worn
    },
    [theme, theme === "light" ? "dark" : "light"]
  )
}
