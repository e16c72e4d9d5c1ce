import type { Screen } from "./screen"

/** A DataTable of Medusa's UI kit, by the heading above it. */
export function tableOf({ page, rows }: Screen, heading: string) {
  const card = page
    .locator(".shadow-elevation-card-rest")
    .filter({ has: page.locator("h1, h2", { hasText: exactly(heading) }) })
    .last()
  const table = card.locator("table")
  // The toolbar's two menus stand before those of the rows; neither is named.
  const menus = card.locator("button[aria-haspopup=menu]")
  // Not the tooltip of the button that opened it, which is there as long.
  const popover = page.locator("[role=dialog][data-side]").last()
  // A filter that is closed before it shows its value is given up. Not any
  // button: the rows may hold the value, too.
  const closePopover = async (label: string, value: string) => {
    const filter = card.locator(".shadow-borders-base", { hasText: label })
    await filter.locator("button", { hasText: value }).first().waitFor()
    for (let n = 0; n < 20 && (await popover.count()) > 0; n++) {
      await page.keyboard.press("Escape")
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const applied = async (act: () => Promise<void>) => {
    const before = page.url()
    await act()
    await page.waitForURL((url) => url.href !== before)
  }
  const addFilter = async (label: string) => {
    await table.locator("tbody tr").first().waitFor()
    await menus.first().click()
    await page.getByRole("menuitem", { name: label, exact: true }).click()
  }

  return {
    card,
    heads: async () =>
      (await table.locator("thead th").allInnerTexts()).map((text) =>
        text.trim()
      ),
    rows: () => rows(table),
    /** One column of it, counted from 0. */
    column: async (at: number) => (await rows(table)).map((row) => row[at]),
    search: (text: string) => card.getByRole("searchbox").fill(text),
    /** Leaves those that have one of these. */
    filter: async (label: string, ...options: string[]) => {
      await addFilter(label)
      for (const option of options) {
        await applied(() => popover.getByText(option, { exact: true }).click())
      }
      await closePopover(label, options.join(", "))
    },
    /** Leaves those whose text or number is typed into the filter. */
    filterBy: async (label: string, text: string, comparison?: string) => {
      await addFilter(label)
      if (comparison) {
        await popover.getByRole("combobox").click()
        await page
          .getByRole("option", { name: comparison, exact: true })
          .click()
      }
      const typed = popover.locator("input").last()
      await typed.fill(text)
      await applied(() => typed.press("Enter"))
      await closePopover(label, text)
    },
    sort: async (label: string, direction: string) => {
      await table.locator("tbody tr").first().waitFor()
      await menus.nth(1).click()
      const entry = (name: string) =>
        page.getByRole("menuitemradio", { name, exact: true })
      await entry(label).click()
      await entry(direction).click()
      await page.keyboard.press("Escape")
    },
    next: () => card.getByRole("button", { name: "Next" }).click(),
    tick: (name: string) =>
      card
        .getByRole("checkbox", { name: `Select ${name}`, exact: true })
        .click(),
    /** One of the commands for what is ticked. */
    command: (name: string) =>
      page
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .last()
        .click(),
  }
}

/** A role would not find it while a popover hides what lies below. */
function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`)
}

/** For what a screen shows once it has asked the server again. */
export async function eventually<T>(
  read: () => Promise<T>,
  expected: unknown
): Promise<void> {
  const until = Date.now() + 10_000
  for (;;) {
    const seen = await read()
    try {
      expect(seen).toEqual(expected)
      return
    } catch (error) {
      if (Date.now() > until) {
        throw error
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
