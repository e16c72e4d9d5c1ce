import type { Browser, BrowserContext, Cookie } from "playwright-core"
import { CURRENCIES, PASSWORD, type Suite, httpSuite, ok } from "../../helpers"
import { builtDashboard, serveDashboard, type Site } from "../dashboard/serve"
import { startChromium, withChromium } from "./chromium"
import { watchForProblems } from "./problems"
import { type Screen, screenOf } from "./screen"

export type Look = {
  as?: "alice" | "bob"
  theme?: "light" | "dark"
  language?: "en" | "de"
  width?: number
  height?: number
}

export type BrowserSuite = Suite & {
  /** A tab of the dashboard at this path, such as `/company-credit/companies`. */
  open(path: string, look?: Look): Promise<Screen>
}

type Session = Pick<Cookie, "name" | "value"> & { url: string }

type Started = {
  browser: Browser
  site: Site
  sessions: { alice: Session; bob: Session }
  /** By who looks and how; kept, so that scripts are compiled once. */
  contexts: Map<string, BrowserContext>
}

/** A minute, and as long again for each other run that builds its own. */
const BUILDING_MS = 15 * 60 * 1000

/**
 * As `httpSuite`, with the dashboard as a store serves it and a browser. A test
 * fails for what went wrong in any of its tabs unseen: an error in the
 * console, an answer above 399 that it did not allow, a call to another host.
 *
 * @param prepare what has to be there before Alice and Bob log in
 */
export function browserSuite(
  tests: (suite: BrowserSuite) => void,
  prepare: (suite: Suite) => Promise<void> = async () => {}
): void {
  withChromium("the dashboard", () => {
    jest.setTimeout(300 * 1000)
    const building = lazily(builtDashboard)
    beforeAll(building, BUILDING_MS)
    httpSuite((suite) => {
      let started: Started
      const tabs: Screen[] = []

      beforeAll(async () => {
        await prepare(suite)
        await sellIn(suite, CURRENCIES)
        const site = await serveDashboard(await building(), medusaOf(suite))
        started = {
          site,
          browser: await startChromium(),
          sessions: {
            alice: await logIn(site.url, "alice"),
            bob: await logIn(site.url, "bob"),
          },
          contexts: new Map(),
        }
      })
      afterAll(async () => {
        await started?.browser.close()
        await started?.site.close()
      })
      afterEach(async () => {
        const open = tabs.splice(0)
        await Promise.all(open.map(({ page }) => page.close()))
        expect(open.flatMap(({ problems }) => problems.found)).toEqual([])
      })

      tests(
        Object.create(suite, {
          open: {
            value: async (path: string, look: Look = {}) => {
              const screen = await openTab(started, look)
              tabs.push(screen)
              await screen.open(path)
              return screen
            },
          },
        })
      )
    })
  })
}

async function openTab(started: Started, look: Look): Promise<Screen> {
  const page = await (await contextOf(started, look)).newPage()
  await page.setViewportSize({
    width: look.width ?? 1440,
    height: look.height ?? 900,
  })
  page.setDefaultTimeout(20 * 1000)
  const { url } = started.site
  return screenOf(page, url, watchForProblems(page, url))
}

async function contextOf(
  { browser, sessions, contexts }: Started,
  { as = "alice", theme = "light", language = "en" }: Look
): Promise<BrowserContext> {
  const key = [as, theme, language].join()
  const known = contexts.get(key)
  if (known) {
    return known
  }
  const context = await browser.newContext({
    locale: language === "de" ? "de-DE" : "en-US",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
  })
  contexts.set(key, context)
  await context.addCookies([sessions[as]])
  await context.addInitScript(
    ([lng, chosen]) => {
      localStorage.setItem("lng", lng)
      localStorage.setItem("medusa_admin_theme", chosen)
    },
    [language, theme]
  )
  return context
}

/** The session cookie that the dashboard itself would get. */
async function logIn(url: string, name: string): Promise<Session> {
  const post = (path: string, body: object, headers = {}) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    })
  const email = `${name}@seller.test`
  const login = await post("/auth/user/emailpass", {
    email,
    password: PASSWORD,
  })
  const { token } = await login.json()
  const session = await post(
    "/auth/session",
    {},
    { authorization: `Bearer ${token}` }
  )
  const [pair] = session.headers.getSetCookie()[0].split(";")
  const [cookie, ...value] = pair.split("=")
  return { name: cookie, value: value.join("="), url }
}

/** What the dashboard offers where a currency is chosen. */
async function sellIn({ alice }: Suite, currencies: readonly string[]) {
  const { stores } = await ok(alice.client.get("/admin/stores"))
  const supported_currencies = currencies.map((currency_code, n) => ({
    currency_code,
    is_default: n === 0,
  }))
  const path = `/admin/stores/${stores[0].id}`
  await ok(alice.client.post(path, { supported_currencies }))
}

function medusaOf({ http }: Suite): string {
  return (http as unknown as { defaults: { baseURL: string } }).defaults.baseURL
}

/** Begun at the first call, the same ever after. */
function lazily<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined
  return () => (begun ??= work())
}
