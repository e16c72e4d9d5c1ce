import type { BrowserSuite, Screen } from "../harness"

/** One thing that the dashboard can show. */
export type ShownScreen = {
  /** Also the name of its pictures: small letters and dashes. */
  name: string
  path: string
  /** To be read there once everything has been loaded. */
  shows: string | RegExp
  /** What has to be done before it is there: opening a menu, typing, a step. */
  after?: (screen: Screen) => Promise<void>
  /** On a page of Medusa's: the heading of what is ours there. */
  widget?: string
  /** The status that the server answers where a screen shows a refusal. */
  refusal?: number
}

export type Area = {
  name: string
  /** Makes what the screens show, and names them all. */
  screens: (suite: BrowserSuite) => Promise<ShownScreen[]>
}
