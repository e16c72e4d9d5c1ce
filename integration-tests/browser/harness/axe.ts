import axe from "axe-core"
import type { Page } from "playwright-core"

export type AxeRules = { type: "tag" | "rule"; values: string[] }

export const WCAG_AA: AxeRules = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
}

const SETTLING_MS = 500

type Exception = { rules: string[]; at: string; why: string }

/** What axe finds in Medusa's own frame and parts, which are not ours to mend. */
const MEDUSAS_OWN: Exception[] = [
  {
    rules: ["button-name"],
    at: "#medusa .grid.w-full.grid-cols-2.border-b",
    why: "The top bar's buttons (sidebar, layout, notifications) have no names.",
  },
  {
    rules: ["color-contrast"],
    at: "#medusa .grid.w-full.grid-cols-2.border-b ol",
    why: "Breadcrumbs are in the muted grey of the dark theme, at 3.6 to 1.",
  },
  {
    rules: ["color-contrast", "button-name"],
    at: "aside, nav",
    why: "So are the sidebar's second level and its ⌘K; the settings' groups fold by buttons without names.",
  },
  {
    rules: ["target-size", "color-contrast"],
    at: "[role=spinbutton]",
    why: "The parts of a date in a DatePicker are 20 pixels wide, and muted while empty; the calendar beside them does the same.",
  },
  {
    rules: ["color-contrast"],
    at: "[role=tab][data-state=inactive]",
    why: "The other steps of ProgressTabs are muted, in the dark theme.",
  },
  {
    rules: ["button-name"],
    at: "[role=dialog] .border-b > .flex.items-center.gap-x-2",
    why: "The cross that closes a drawer or a modal has no name; Escape closes them, too.",
  },
  {
    rules: ["button-name"],
    at: "button[aria-haspopup=menu][id^=radix]:has(> svg:only-child)",
    why: "The filter and sorting buttons of a DataTable have no names.",
  },
  {
    rules: ["button-name"],
    at: "aside button[aria-controls^=radix]",
    why: "The buttons that fold the groups of the settings' sidebar have no names.",
  },
  {
    rules: ["color-contrast", "target-size"],
    at: "[role=spinbutton]",
    why: "The parts of Medusa's date picker are narrow, and grey while empty.",
  },
  {
    rules: ["role-img-alt"],
    at: "input[type=search] ~ [role=img], :has(> input[type=search]) > [role=img]",
    why: "The looking glass in a search field has no text; the field has one.",
  },
]

/**
 * What is wrong with a page for who cannot see it well, one line each. On a
 * page of Medusa's only our widget, named by its heading, is looked at.
 * A colour on its way to another is neither: what is found has to stay.
 */
export async function axeFindings(
  page: Page,
  rules: AxeRules,
  { widget }: { widget?: string }
): Promise<string[]> {
  await page.addStyleTag({ content: "* { transition: none !important }" })
  const found = await look(page, rules, widget)
  if (found.length === 0) {
    return found
  }
  await page.waitForTimeout(SETTLING_MS)
  const still = new Set(await look(page, rules, widget))
  return found.filter((each) => still.has(each))
}

async function look(
  page: Page,
  rules: AxeRules,
  widget?: string
): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(
    async ({ rules, exceptions, heading }) => {
      const headings = [...document.querySelectorAll("h1, h2, h3")]
      const found = headings.find((each) => each.textContent === heading)
      const ours = found?.closest(".shadow-elevation-card-rest") ?? document
      const { violations } = await (
        window as unknown as { axe: typeof axe }
      ).axe.run(ours, { runOnly: rules, resultTypes: ["violations"] })
      return violations.flatMap(({ id, help, nodes }) =>
        nodes
          .map(({ target, html }) => ({ at: target.join(" "), html }))
          .filter(({ at }) => {
            const element = document.querySelector(at)
            return !exceptions.some(
              (each) => each.rules.includes(id) && element?.closest(each.at)
            )
          })
          .map(({ at, html }) => `${id} (${help}): ${at} ${html}`)
      )
    },
    { rules, exceptions: MEDUSAS_OWN, heading: widget }
  )
}
