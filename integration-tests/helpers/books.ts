import { creditModule } from "./companies"
import type { Suite } from "./suite"

/** What stands in a company's account, and why, as tests compare it. */
export function booksOf(suite: Suite) {
  const credit = () => creditModule(suite.container)

  /** Oldest first; the first one of a company with a limit set that. */
  const entries = async (company_id: string) =>
    (await credit().listHistory(company_id, { limit: 100, order: "seq" }))
      .entries

  /** Everything since the limit was set: `purchased -100.00`. */
  const history = async (company_id: string) =>
    (await entries(company_id))
      .slice(1)
      .map((entry) => `${entry.operation} ${entry.amount}`)

  /** To be read later, and again: see `settled`. */
  const balance = (company_id: string) => async () =>
    (await credit().retrieveAccountOf(company_id)).outstanding_balance

  /** Why the rest of a changed order was not charged. */
  const refused = (order_id: string) => async () =>
    (await credit().retrieveSettlement(order_id))?.refused_code ?? null

  return { credit, entries, history, balance, refused }
}
