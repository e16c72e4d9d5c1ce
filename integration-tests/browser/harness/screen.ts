import type { Locator, Page } from "playwright-core"
import type { Problems } from "./problems"

/** Drawers, modals and questions; a popover is a dialog, too, with a side. */
const DIALOG = "[role=dialog]:not([data-side]), [role=alertdialog]"

/** One tab of the dashboard, with what a clerk does in it. */
export type Screen = ReturnType<typeof screenOf>

export function screenOf(page: Page, site: string, problems: Problems) {
  /** Where one acts: the topmost drawer, modal or question, else the page. */
  const here = async (): Promise<Locator> => {
    const dialogs = page.locator(DIALOG)
    const open = await dialogs.count()
    return open > 0 ? dialogs.last() : page.locator("main").last()
  }
  const field = (label: string | RegExp) =>
    page.getByLabel(label, { exact: typeof label === "string" }).last()

  return {
    page,
    problems,
    field,
    /** Opens another page of the dashboard by its path, without a click. */
    open: async (path: string) => {
      await page.goto(`${site}/app${path}`)
    },
    /** Waits until this text is to be read anywhere. */
    sees: async (text: string | RegExp) => {
      await page.getByText(text).first().waitFor()
    },
    /** A button or link by its words, in what lies on top. */
    button: (name: string | RegExp) =>
      page
        .getByRole("button", { name, exact: typeof name === "string" })
        .or(page.getByRole("link", { name, exact: typeof name === "string" }))
        .last(),
    click: async (name: string | RegExp) => {
      const exact = typeof name === "string"
      const place = await here()
      await place
        .getByRole("button", { name, exact })
        .or(place.getByRole("link", { name, exact }))
        .or(place.getByRole("tab", { name, exact }))
        .first()
        .click()
    },
    /** Types into a field as a person does; what stood there is replaced. */
    fill: async (label: string | RegExp, text: string) => {
      await field(label).fill(text)
    },
    /** Chooses from a select of Medusa's UI kit. */
    choose: async (label: string | RegExp, option: string | RegExp) => {
      await field(label).click()
      const exact = typeof option === "string"
      await page.getByRole("option", { name: option, exact }).click()
    },
    /** An entry of the "…" menu of what is named so. */
    menu: async (of: string | RegExp, entry: string | RegExp) => {
      const exact = typeof of === "string"
      await page.getByRole("button", { name: of, exact }).first().click()
      await page.getByRole("menuitem", { name: entry }).click()
    },
    /** The texts of a table's rows, cell by cell, once there is one. */
    rows: async (table: Locator = page.locator("table").first()) => {
      await table.locator("tbody tr").first().waitFor()
      return await cellsOf(table)
    },
    row: (text: string | RegExp) =>
      page.locator("tbody tr").filter({ hasText: text }).first(),
    /** What lies on top: a drawer, a modal, a question. */
    dialog: () => page.locator(DIALOG).last(),
    /** The text of the latest toast that was not read yet. */
    toast: async () => {
      const toast = page.locator("[data-sonner-toast]:not([data-read])").first()
      await toast.waitFor()
      const text = await toast.innerText()
      await toast.evaluate((read) => read.setAttribute("data-read", ""))
      return text.replace(/\s*\n\s*/g, " ").trim()
    },
    /** Waits until the last drawer or modal has closed. */
    closed: async () => {
      await page.locator(DIALOG).first().waitFor({ state: "detached" })
    },
  }
}

async function cellsOf(table: Locator): Promise<string[][]> {
  return await table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("td")].map((cell) =>
          (cell as HTMLElement).innerText.replace(/\s+/g, " ").trim()
        )
      )
    )
}
