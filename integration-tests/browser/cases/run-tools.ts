import { ok } from "../../helpers"
import type { BrowserSuite } from "../harness"

const ROOT = "/admin/company-credit"

/** What the cases of runs ask and set over the API. */
export function runTools(s: BrowserSuite) {
  const api = async (path: string): Promise<any> =>
    await ok(s.alice.client.get(`${ROOT}${path}`))
  const post = async (path: string, body?: object): Promise<any> =>
    await ok(s.alice.client.post(`${ROOT}${path}`, body))

  const runOf = async (id: string): Promise<any> =>
    (await api(`/reimbursement-runs/${id}`)).run

  return {
    api,
    post,
    runOf,

    latestRun: async (): Promise<any> =>
      (await api("/reimbursement-runs?limit=1")).runs[0],

    /** The run, once nothing of it is left to be done. */
    ended: async (id: string): Promise<any> => {
      for (;;) {
        const run = await runOf(id)
        if (run.status !== "running") {
          return run
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },

    balanceOf: async (id: string): Promise<string> =>
      (await api(`/companies/${id}`)).company.account.outstanding_balance,

    /** Changes the default legal entity. */
    setEntity: async (body: object): Promise<void> => {
      const { legal_entities } = await api("/legal-entities")
      const home = legal_entities.find((each: any) => each.is_default)
      await post(`/legal-entities/${home.id}`, body)
    },
  }
}
