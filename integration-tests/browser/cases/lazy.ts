import fs from "node:fs"
import path from "node:path"
import type { BrowserSuite } from "../harness"

const ENGLISH = path.resolve(__dirname, "../../../admin/i18n/en")

/** `vendors.create.header` and its like: they stand in the code that uses them. */
function wordsOf(area: string): string[] {
  const file = path.join(ENGLISH, `${area}.json`)
  const names = (value: object, above: string): string[] =>
    Object.entries(value).flatMap(([key, below]) =>
      typeof below === "string"
        ? [`${above}${key.replace(/_(one|other)$/, "")}`]
        : names(below, `${above}${key}.`)
    )
  const words = JSON.parse(fs.readFileSync(file, "utf8"))
  const all = names(words, area === "common" ? "" : `${area}.`)
  // Breadcrumbs are there before their screens are.
  return all.filter((word) => !word.endsWith(".domain"))
}

export function lazyScreens(s: BrowserSuite) {
  /** Which of these words the code that a page fetched makes use of. */
  const usedOn = async (address: string, shows: string, words: string[]) => {
    const { page, sees } = await s.open(address)
    await sees(shows)
    await page.waitForLoadState("networkidle")
    const urls = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name)
    )
    const scripts = urls.filter((url) => /\/assets\/.*\.js$/.test(url))
    expect(scripts.length).toBeGreaterThan(1)
    const code = await Promise.all(
      scripts.map(async (url) => (await page.request.get(url)).text())
    )
    return words.filter((word) => code.join().includes(`"${word}"`))
  }

  describe("screens are fetched when they are shown", () => {
    it("a page of Medusa's fetches none", async () => {
      const words = [
        ...wordsOf("common").filter((word) =>
          /^(credit|reimburse|history|members|companies)\./.test(word)
        ),
        ...["runs", "vendors", "invoices", "payments"].flatMap(wordsOf),
      ]
      expect(await usedOn("/products", "Products", words)).toEqual([])
    })

    it("the list of companies fetches none of accounts payable", async () => {
      const payable = ["vendors", "invoices", "payments"].flatMap(wordsOf)
      const own = ["companies.empty.heading"]
      expect(
        await usedOn("/company-credit/companies", "No companies yet", [
          ...own,
          ...payable,
        ])
      ).toEqual(own)
    })
  })
}
