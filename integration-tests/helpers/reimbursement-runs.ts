import { Client, Reply, ok } from "./client"
import type { Suite } from "./suite"

const ROOT = "/admin/company-credit"
const RUNS = `${ROOT}/reimbursement-runs`
const PATIENCE_MS = 30_000
const LOOK_AGAIN_MS = 50

type Request = { headers?: Record<string, string> }

/** What a finance clerk does to pay credit balances back. */
export function runCalls(suite: Suite, who?: () => Client) {
  const client = () => who?.() ?? suite.alice.client
  const get = (path: string): Promise<Reply> => client().get(`${ROOT}${path}`)
  const post = (path: string, body?: unknown, request?: Request) =>
    client().post(`${ROOT}${path}`, body, request)

  const preview = async (body: object, query = ""): Promise<any> =>
    (await ok(client().post(`${RUNS}/preview${query}`, body))).preview

  const runOf = async (id: string): Promise<any> =>
    (await ok(client().get(`${RUNS}/${id}`))).run

  /** As it is once nothing is being posted any more. */
  const ended = async (id: string): Promise<any> => {
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const run = await runOf(id)
      if (run.status !== "running") {
        return run
      }
      if (Date.now() > deadline) {
        throw new Error(`still running: ${JSON.stringify(run.progress)}`)
      }
      await new Promise((later) => setTimeout(later, LOOK_AGAIN_MS))
    }
  }

  /** Starts a run and waits for its end. */
  const reimburse = async (body: object): Promise<any> => {
    const { run } = await ok(client().post(RUNS, body))
    return await ended(run.id)
  }

  const linesOf = async (id: string, query = ""): Promise<any[]> =>
    (await ok(client().get(`${RUNS}/${id}/lines?limit=1000${query}`))).lines

  /** The latest first. */
  const reimbursements = async (query = ""): Promise<any[]> =>
    (await ok(client().get(`${ROOT}/reimbursements?limit=1000${query}`)))
      .reimbursements

  return {
    get,
    post,
    preview,
    start: (body: unknown, request?: Request) =>
      client().post(RUNS, body, request),
    move: (id: string, move: string, body?: unknown, request?: Request) =>
      client().post(`${RUNS}/${id}/${move}`, body, request),
    runOf,
    ended,
    reimburse,
    linesOf,
    reimbursements,
    /** `Acme posted 50.00`, or `Acme skipped below_minimum_reimbursement`. */
    outcomesOf: async (id: string): Promise<string[]> =>
      (await linesOf(id))
        .map(({ company_name, status, reimbursement, code }) =>
          [company_name, status, reimbursement?.amount ?? code]
            .filter(Boolean)
            .join(" ")
        )
        .sort(),
  }
}
