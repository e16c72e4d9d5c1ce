import axe from "axe-core"
import type { Page } from "playwright-core"

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** What axe finds in Medusa's own frame and parts, which are not ours to mend. */
const MEDUSAS_OWN: { rule: string; at: RegExp; why: string }[] = []

/** What is wrong with a page for who cannot see it well, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: tags,
        resultTypes: ["violations"],
      }),
    RULES
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target, html }) => ({ at: target.join(" "), html }))
      .filter(
        ({ at, html }) =>
          !MEDUSAS_OWN.some(
            (own) => own.rule === id && (own.at.test(at) || own.at.test(html))
          )
      )
      .map(({ at, html }) => `${id} (${help}): ${at} ${html.slice(0, 160)}`)
  )
}
