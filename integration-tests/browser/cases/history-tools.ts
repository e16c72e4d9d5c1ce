import { ok } from "../../helpers"
import { type BrowserSuite, tableOf } from "../harness"

/** A company's page with its credit history, and what posts to it. */
export function historyTools(s: BrowserSuite) {
  const pageOf = (id: string) => `/company-credit/companies/${id}`
  const api = (id: string, path: string) =>
    `/admin/company-credit/companies/${id}${path}`
  return {
    pageOf,
    api,
    reimburse: (id: string, body: object) =>
      ok(s.alice.client.post(api(id, "/reimbursements"), body)),
    shown: async (id: string) => {
      const screen = await s.open(pageOf(id))
      return { screen, table: tableOf(screen, "Credit History") }
    },
  }
}
