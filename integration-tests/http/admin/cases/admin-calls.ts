import { Client, Reply, Suite, ok } from "../../../helpers"

export const COMPANIES = "/admin/company-credit/companies"

type Request = { headers?: Record<string, string> }

/** The calls an administrator makes all day. */
export function adminCalls(suite: Suite, who?: () => Client) {
  const client = () => who?.() ?? suite.alice.client
  const get = (path = ""): Promise<Reply> => client().get(`${COMPANIES}${path}`)
  const post = (path: string, body?: unknown, request?: Request) =>
    client().post(`${COMPANIES}${path}`, body, request)
  const remove = (path: string, request?: Request) =>
    client().delete(`${COMPANIES}${path}`, request)
  return {
    get,
    post,
    remove,
    setCredit: (id: string, body: unknown, request?: Request) =>
      post(`/${id}/credit`, body, request),
    reimburse: (id: string, body: unknown, request?: Request) =>
      post(`/${id}/reimbursements`, body, request),
    creditOf: async (id: string) => (await ok(get(`/${id}/credit`))).credit,
    /** The whole history, oldest first. */
    entriesOf: async (id: string): Promise<any[]> =>
      (await ok(get(`/${id}/history?order=seq&limit=1000`))).entries,
  }
}
