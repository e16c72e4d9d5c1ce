import { Suite } from "../../../helpers"
import { ROOT, giveStore } from "../payables/calls"
import { payoutCalls } from "./calls"

const LONG = "x".repeat(3000)
const MANY = Array.from({ length: 1001 }, (_, index) => `${index}`)

/** Path, body, what the sentence names, code unless `invalid_request`. */
const BODIES: [string, unknown, string, string?][] = [
  ["invoices/approve", {}, "ids is required"],
  ["invoices/approve", { ids: [] }, "ids"],
  ["invoices/approve", { ids: "id" }, "ids must be a list"],
  ["invoices/approve", { ids: [1] }, "ids.0"],
  ["invoices/approve", { ids: [""] }, "ids.0"],
  ["invoices/approve", { ids: ["a\u0000"] }, "ids.0"],
  ["invoices/approve", { ids: MANY }, "ids must name 1000 at most"],
  ["invoices/approve", { ids: ["a"], reason: "x" }, "reason"],
  ["invoices/unapprove", {}, "ids is required"],
  ["invoices/release", { ids: null }, "ids"],
  ["invoices/hold", { ids: ["a"] }, "reason is required"],
  ["invoices/hold", { ids: ["a"], reason: " " }, "reason"],
  ["invoices/hold", { ids: ["a"], reason: LONG }, "reason"],
  ["invoices/hold", { ids: ["a"], reason: "x", versions: {} }, "versions"],
  ["reimbursement/reverse", { reason: LONG }, "reason"],
  ["reimbursement/reverse", { reason: 1 }, "reason"],
  ["reimbursement/reverse", { amount: 1 }, "amount"],
  ["/reimbursements/no/reverse", {}, "no such", "reimbursement_not_found"],
]

const QUERIES: [string, string][] = [
  ["invoices?status=gone", "status"],
  ["invoices?order=vendor", "order"],
  ["invoices?limit=1001", "limit"],
  ["invoices?offset=-1", "offset"],
  ["invoices?due_until=2026-02-30", "due_until"],
  ["invoices?due_until=soon", "due_until"],
  ["invoices?currency_code=euro", "currency_code"],
  ["invoices/export?limit=5", "limit"],
  ["invoices/export?order=number", "order"],
  ["invoice?status=open", "status"],
  ["invoice/?surprise=1", "surprise"],
  ["invoices/%00", "id"],
]

export function badInvoices(suite: Suite) {
  const { get, post, reimbursed } = payoutCalls(suite)

  const given = async () => {
    await giveStore(suite, "Corner Shop", "eur")
    const { reimbursement } = await reimbursed()
    const paths: Record<string, string> = {
      invoices: "/vendor-invoices",
      invoice: `/vendor-invoices/${reimbursement.vendor_invoice.id}`,
      reimbursement: `/reimbursements/${reimbursement.id}`,
    }
    const ids = [reimbursement.vendor_invoice.id]
    const to = (path: string) =>
      path.replace(/^[a-z]+/, (name) => paths[name] ?? name)
    return { to, ids }
  }

  const WRITES = [
    "invoices/approve",
    "invoices/unapprove",
    "invoices/hold",
    "invoices/release",
    "reimbursement/reverse",
  ]
  const READS = ["invoices", "invoice", "invoices/export"]

  const bodyOf = (path: string, ids: string[]) =>
    path.startsWith("reimbursement")
      ? {}
      : { ids, ...(path.endsWith("hold") && { reason: "x" }) }

  describe("bad input to vendor invoices", () => {
    it("an unknown field is refused by every route", async () => {
      const { to, ids } = await given()
      const before = await suite.rows()
      const replies = []
      for (const path of WRITES) {
        const body = { ...bodyOf(path, ids), surprise: 1 }
        replies.push(await post(to(path), body))
      }
      for (const path of READS) {
        replies.push(await get(`${to(path)}?surprise=1`))
      }
      for (const { status, data } of replies) {
        expect([status, data.message]).toEqual([
          400,
          "Unknown field: surprise.",
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("nobody and a buyer get nowhere", async () => {
      const { to, ids } = await given()
      const before = await suite.rows()
      for (const client of [suite.nobody, suite.ann.client]) {
        for (const path of READS) {
          const { status } = await client.get(`${ROOT}${to(path)}`)
          expect([path, status]).toEqual([path, 401])
        }
        for (const path of WRITES) {
          const at = `${ROOT}${to(path)}`
          const { status } = await client.post(at, bodyOf(path, ids))
          expect([path, status]).toEqual([path, 401])
        }
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("wrong types, sizes and ids are refused by name", async () => {
      const { to } = await given()
      const before = await suite.rows()
      for (const [path, body, names, code = "invalid_request"] of BODIES) {
        const { status, data } = await post(to(path), body)
        const about = `${path} ${JSON.stringify(body).slice(0, 70)}`
        expect([about, status, data.code, data.message]).toEqual([
          about,
          code.endsWith("_not_found") ? 404 : 400,
          code,
          expect.stringContaining(names),
        ])
      }
      for (const [path, names] of QUERIES) {
        const { status, data } = await get(to(path))
        expect([path, status, data.code, data.message]).toEqual([
          path,
          400,
          "invalid_request",
          expect.stringContaining(names),
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })
  })
}
