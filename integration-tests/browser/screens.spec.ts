import { axeFindings } from "./harness/axe"
import { browserSuite } from "./harness"
import { AREAS } from "./screens"

const THEMES = ["light", "dark"] as const

browserSuite((s) => {
  it.each(AREAS)(
    "$name can be used by who cannot see it well",
    async (area) => {
      const screens = await area.screens(s)
      const found: string[] = []
      for (const theme of THEMES) {
        const screen = await s.open("/settings/profile", { theme })
        // What a screen that is not there says is part of the walk.
        screen.problems.allow(404)
        for (const { name, path, shows, after, widget } of screens) {
          try {
            await screen.open(path)
            await screen.sees(shows)
            await after?.(screen)
            const findings = await axeFindings(screen.page, widget)
            found.push(...findings.map((each) => `${name}, ${theme}: ${each}`))
          } catch (error) {
            found.push(`${name}, ${theme}: ${(error as Error).message}`)
          }
          await screen.page.screenshot({ path: `/tmp/h/${name}-${theme}.png` })
        }
      }
      expect(found).toEqual([])
    }
  )
})
