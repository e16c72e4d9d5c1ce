import { Suite, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

const RUNS = "/admin/company-credit/reimbursement-runs"
const REIMBURSEMENTS = "/admin/company-credit/reimbursements"
const NUL = "a\u0000b"
const ALL = { all: true }

/** Body, and what the sentence names. */
const BODIES: [unknown, string][] = [
  [[], "expected object"],
  [{ ...ALL, dry_run: true }, "Unknown field: dry_run"],
  [{ all: false }, "all must be true"],
  [{ all: "true" }, "all must be true"],
  [{ company_ids: "cccomp_1" }, "company_ids"],
  [{ company_ids: [5] }, "company_ids.0"],
  [{ company_ids: [""] }, "company_ids.0"],
  [{ company_ids: [NUL] }, "company_ids.0"],
  [{ company_ids: Array(10_001).fill("x") }, "at most 10000"],
  [{ filter: { status: ["idle"] } }, "filter.status.0"],
  [{ filter: { status: [] } }, "filter.status"],
  [{ filter: { name: "x" } }, "filter.name"],
  [{ filter: { q: NUL } }, "filter.q"],
  [{ filter: { currency_code: ["dollar"] } }, "filter.currency_code.0"],
  [{ filter: { customer_group_id: "x" } }, "filter.customer_group_id"],
  [{ filter: { balance: 5 } }, "filter.balance"],
  [{ filter: { balance: { gt: 5 } } }, "filter.balance.gt"],
  [{ filter: { balance: { gte: "five" } } }, "filter.balance.gte"],
  [{ filter: { balance: { gte: true } } }, "filter.balance.gte"],
  [{ ...ALL, legal_entity_id: 1 }, "legal_entity_id"],
  [{ ...ALL, legal_entity_id: "" }, "legal_entity_id"],
  [{ ...ALL, amount: null }, "amount"],
  [{ ...ALL, if_spent: "stop" }, "if_spent must be one of"],
  [{ ...ALL, posting_date: "22.11.2026" }, "posting_date must be a date"],
  [{ ...ALL, posting_date: "2026-02-30" }, "posting_date must be a day"],
  [{ ...ALL, posting_date: "0000-01-01" }, "posting_date must be a day"],
  [{ ...ALL, posting_date: "3000-01-01" }, "posting_date must be a day"],
  [{ ...ALL, posting_date: 5 }, "posting_date must be a date"],
  [{ ...ALL, comment: "x".repeat(2001) }, "comment"],
  [{ ...ALL, comment: NUL }, "comment"],
]

const QUERIES: [string, string][] = [
  [`${RUNS}?status=idle`, "status"],
  [`${RUNS}?limit=201`, "limit"],
  [`${RUNS}?limit=-1`, "limit"],
  [`${RUNS}?approvable_by=`, "approvable_by"],
  [`${RUNS}?q=x`, "Unknown field: q"],
  [`${RUNS}/x?fields=id`, "Unknown field: fields"],
  [`${RUNS}/x/lines?status=done`, "status"],
  [`${RUNS}/x/lines?after_ord=x`, "after_ord"],
  [`${RUNS}/x/lines?limit=1001`, "limit"],
  [`${RUNS}/%00`, "id"],
  [`${REIMBURSEMENTS}?invoice_status=done`, "invoice_status"],
  [`${REIMBURSEMENTS}?is_reversed=1`, "is_reversed"],
  [`${REIMBURSEMENTS}?from=2026-13-01`, "from"],
  [`${REIMBURSEMENTS}?from=0000-01-01`, "from"],
  [`${REIMBURSEMENTS}?to=9999-12-31`, "to"],
  ["/admin/company-credit/vendor-invoices?due_until=0000-01-01", "due_until"],
  [`${REIMBURSEMENTS}?to=yesterday`, "to"],
  [`${REIMBURSEMENTS}?currency_code=dollar`, "currency_code"],
  [`${REIMBURSEMENTS}?id=${"x".repeat(256)}`, "id"],
  [`${REIMBURSEMENTS}?order=number`, "order expected one of"],
  [`${REIMBURSEMENTS}/export?after_id=x`, "Unknown field: after_id"],
  [`${REIMBURSEMENTS}/export?from=x`, "from"],
  [`${REIMBURSEMENTS}/x?fields=id`, "Unknown field: fields"],
  [`${REIMBURSEMENTS}/%00`, "id"],
]

export function badRuns(suite: Suite) {
  const { open, credited, start, reimburse } = reimbursingStore(suite)

  beforeEach(open)

  describe("what makes no sense", () => {
    it("is refused in bodies, by name, and nothing is written", async () => {
      await credited("Acme", 10)
      const before = await suite.rows()
      for (const [body, names] of BODIES) {
        for (const path of [RUNS, `${RUNS}/preview`]) {
          const { status, data } = await suite.alice.client.post(path, body)
          const sent = JSON.stringify(body).slice(0, 80)
          expect([sent, status]).toEqual([sent, 400])
          expect(data.message).toContain(names)
        }
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("is refused in queries and in ids", async () => {
      for (const [path, names] of QUERIES) {
        const { status, data } = await suite.alice.client.get(path)
        expect([path, status, data.code]).toEqual([
          path,
          400,
          "invalid_request",
        ])
        expect(data.message).toContain(names)
      }
      const paged = await suite.alice.client.post(
        `${RUNS}/preview?limit=1001`,
        ALL
      )
      expect([paged.status, paged.data.code]).toEqual([400, "invalid_request"])
    })

    it("is refused where a run is approved, rejected, canceled or retried", async () => {
      await credited("Acme", 10)
      const { id } = await reimburse(ALL)
      const moves: [string, object, string][] = [
        ["approve", { comment: 5 }, "comment"],
        ["approve", { reason: "x" }, "Unknown field: reason"],
        ["reject", { comment: "x".repeat(2001) }, "comment"],
        ["cancel", { comment: "x" }, "Unknown field: comment"],
        ["retry", { comment: "x" }, "Unknown field: comment"],
      ]
      for (const [move, body, names] of moves) {
        const { status, data } = await suite.alice.client.post(
          `${RUNS}/${id}/${move}`,
          body
        )
        expect([move, status, data.code]).toEqual([
          move,
          400,
          "invalid_request",
        ])
        expect(data.message).toContain(names)
      }
    })

    it("is answered with 404 where there is no such run or reimbursement", async () => {
      const { alice } = suite
      const answers = [
        await alice.client.get(`${RUNS}/no`),
        await alice.client.get(`${RUNS}/no/lines`),
        ...(await Promise.all(
          ["approve", "reject", "cancel", "retry"].map((move) =>
            alice.client.post(`${RUNS}/no/${move}`)
          )
        )),
      ]
      expect(answers.map(({ status, data }) => [status, data.code])).toEqual(
        Array(6).fill([404, "run_not_found"])
      )
      const { status, data } = await alice.client.get(`${REIMBURSEMENTS}/no`)
      expect([status, data.code]).toEqual([404, "reimbursement_not_found"])
    })

    it("nobody does who is not logged in as an administrator", async () => {
      await credited("Acme", 10)
      const before = await suite.rows()
      for (const client of [suite.nobody, suite.ann.client]) {
        const answers = [
          await client.get(RUNS),
          await client.get(`${RUNS}/x`),
          await client.get(`${RUNS}/x/lines`),
          await client.get(REIMBURSEMENTS),
          await client.get(`${REIMBURSEMENTS}/export`),
          await client.get(`${REIMBURSEMENTS}/x`),
          await client.post(RUNS, ALL),
          await client.post(`${RUNS}/preview`, ALL),
          await client.post(`${RUNS}/x/approve`),
          await client.post(`${RUNS}/x/reject`),
          await client.post(`${RUNS}/x/cancel`),
          await client.post(`${RUNS}/x/retry`),
        ]
        expect(new Set(answers.map(({ status }) => status))).toEqual(
          new Set([401])
        )
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("is not 10,000 companies: they fit, and one that is none is told", async () => {
      const { id } = await credited("Acme", 10)
      const company_ids = Array.from(
        { length: 9_999 },
        (_, index) =>
          `cccomp_01M80KPWCPCTWANWTX${String(index).padStart(5, "0")}`
      )
      const { status, data } = await start({
        company_ids: [...company_ids, id],
      })
      expect([status, data.code]).toEqual([404, "company_not_found"])
      await ok(start({ company_ids: [id] }))
    })
  })
}
