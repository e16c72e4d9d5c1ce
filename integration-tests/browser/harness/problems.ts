import type { Page } from "playwright-core"

/**
 * What Medusa's dashboard itself asks of other hosts; asking any other fails
 * the test. Chromium is started so that it finds neither.
 */
const MEDUSAS_OWN = [
  // The flags of countries, beside the addresses of an order or a customer.
  /^https:\/\/cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons\//,
]

/** What Medusa's dashboard itself writes to the console. */
const MEDUSAS_WORDS: RegExp[] = []

/** The browser's note of an answer above 399; those are looked at below. */
const REFUSED = /^Failed to load resource/

export type Problems = {
  found: string[]
  /** Such answers of the server belong to this test. */
  allow(...statuses: number[]): void
}

/** Watches a page for what must not happen while anybody uses it. */
export function watchForProblems(page: Page, site: string): Problems {
  const found: string[] = []
  const allowed = new Set<number>()
  const look = (url: string) => {
    const isOurs = url.startsWith(site) || !/^(https?|wss?):/.test(url)
    if (!isOurs && !MEDUSAS_OWN.some((each) => each.test(url))) {
      found.push(`asked another host: ${url}`)
    }
  }
  page.on("request", (request) => look(request.url()))
  page.on("websocket", (socket) => look(socket.url()))
  page.on("console", (message) => {
    const text = message.text()
    const isFine = [REFUSED, ...MEDUSAS_WORDS].some((each) => each.test(text))
    if (message.type() === "error" && !isFine) {
      found.push(`console: ${text}`)
    }
  })
  page.on("pageerror", (error) => found.push(`thrown: ${error.message}`))
  page.on("response", (response) => {
    const status = response.status()
    if (status >= 400 && !allowed.has(status)) {
      const { pathname } = new URL(response.url())
      found.push(`${response.request().method()} ${pathname}: ${status}`)
    }
  })
  return {
    found,
    allow: (...more) => more.forEach((each) => allowed.add(each)),
  }
}
