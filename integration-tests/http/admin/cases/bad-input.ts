import { Client, Suite, ok, placeOrder } from "../../../helpers"
import { COMPANIES, adminCalls } from "./admin-calls"
import { BODIES, QUERIES } from "./bad-requests"

type Write = [method: "post" | "delete", path: string, body: unknown]

export function badInput(suite: Suite) {
  const { reimburse, entriesOf } = adminCalls(suite)

  const given = async () => {
    const { id } = await suite.company({
      credit_limit: 500,
      members: [suite.ann],
    })
    await ok(reimburse(id, { amount: 5 }))
    const order = await placeOrder(suite.ann, suite.store, { amount: 10 })
    const [, entry] = await entriesOf(id)
    const { members } = await ok(
      suite.alice.client.get(`${COMPANIES}/${id}/members`)
    )
    const base = `${COMPANIES}/${id}`
    return {
      base,
      member: `${base}/members/${members[0].id}`,
      entry: `${base}/history/${entry.id}`,
      order: `/admin/company-credit/orders/${order.id}`,
    }
  }
  type Given = Awaited<ReturnType<typeof given>>

  const send = (client: Client, [method, path, body]: Write) =>
    method === "post" ? client.post(path, body) : client.delete(path)

  /** Every write, with a body that would do. */
  const writes = ({ base, member, entry, order }: Given): Write[] => [
    ["post", COMPANIES, { name: "A", currency_code: "usd" }],
    ["post", base, { name: "B" }],
    ["post", `${base}/activate`, {}],
    ["post", `${base}/block`, {}],
    ["delete", base, undefined],
    ["post", `${base}/members`, { customer_id: suite.ben.id }],
    ["post", member, { is_admin: true }],
    ["delete", member, undefined],
    ["post", `${base}/credit`, { credit_limit: 7 }],
    ["post", `${base}/reimbursements`, { amount: 7 }],
    ["post", entry, { comment: "x" }],
    ["post", `${order}/charge`, {}],
  ]

  const reads = ({ base, entry, order }: Given): string[] => [
    COMPANIES,
    base,
    `${base}/members`,
    `${base}/credit`,
    `${base}/history`,
    `${base}/history/export`,
    `${entry}/edits`,
    order,
  ]

  describe("bad input", () => {
    it("an unknown field is refused by every route", async () => {
      const all = await given()
      const before = await suite.rows()
      for (const [method, path, body] of writes(all)) {
        if (method === "post") {
          const sent = { ...(body as object), surprise: 1 }
          const { status, data } = await suite.alice.client.post(path, sent)
          expect([path, status, data]).toEqual([
            path,
            400,
            {
              type: "invalid_data",
              code: "invalid_request",
              message: "Unknown field: surprise.",
            },
          ])
        }
        const query = `${path}?surprise=1`
        const reply = await send(suite.alice.client, [method, query, body])
        expect([query, reply.status, reply.data.code]).toEqual([
          query,
          400,
          "invalid_request",
        ])
      }
      for (const path of reads(all)) {
        const reply = await suite.alice.client.get(`${path}?surprise=1`)
        expect([path, reply.status, reply.data.message]).toEqual([
          path,
          400,
          "Unknown field: surprise.",
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("no login, a buyer's login and an expired one get nowhere", async () => {
      const all = await given()
      const before = await suite.rows()
      const expired = await expiredToken(suite)
      const callers = [
        suite.nobody,
        suite.ann.client,
        suite.nobody.with({ authorization: `Bearer ${expired}` }),
        suite.nobody.with({ authorization: "Bearer rubbish" }),
        suite.nobody.with({ authorization: "Basic c2tfcnViYmlzaDo=" }),
      ]
      for (const client of callers) {
        for (const path of reads(all)) {
          const { status, data } = await client.get(path)
          expect([path, status]).toEqual([path, 401])
          expect(Object.keys(data)).toEqual(["message"])
        }
        for (const write of writes(all)) {
          const { status } = await send(client, write)
          expect([write[1], status]).toEqual([write[1], 401])
        }
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("wrong types and sizes in a body are refused by name", async () => {
      const all = await given()
      const before = await suite.rows()
      for (const [path, body, names, code = "invalid_request"] of BODIES) {
        const to = path.replace(/^(base|member|entry|order)/, (name) =>
          String(all[name as keyof Given])
        )
        const { status, data } = await suite.alice.client.post(to, body)
        const about = `${path} ${JSON.stringify(body).slice(0, 60)}`
        expect([about, status, data.code, data.message]).toEqual([
          about,
          code.endsWith("_not_found") ? 404 : 400,
          code,
          expect.stringContaining(names),
        ])
      }
      expect(await suite.rows()).toEqual(before)
    })

    it("ids and queries that are none are refused by name", async () => {
      const { base } = await given()
      for (const [path, names, code = "invalid_request"] of QUERIES) {
        const to = path.replace(/^base/, base)
        const { status, data } = await suite.alice.client.get(to)
        expect([path, status, data.code, data.message]).toEqual([
          path,
          code.endsWith("_not_found") ? 404 : 400,
          code,
          expect.stringContaining(names),
        ])
      }
    })

    it("JSON that is none, or far too long, is refused", async () => {
      const { base } = await given()
      const before = await suite.rows()
      const client = suite.alice.client.with({
        "content-type": "application/json",
      })
      for (const body of ['{"amount":', "NaN", '"text"', "5"]) {
        const { status, data } = await client.post(
          `${base}/reimbursements`,
          body
        )
        expect([body, status]).toEqual([body, 400])
        expect(data.message).not.toContain("unknown error")
      }
      const long = JSON.stringify({ amount: 5, comment: "x".repeat(200_000) })
      const { status } = await client.post(`${base}/reimbursements`, long)
      expect(status).toBe(413)
      expect(await suite.rows()).toEqual(before)
    })
  })
}

/** A token of Alice's that was good until a while ago. */
async function expiredToken(suite: Suite): Promise<string> {
  const { headers } = suite.alice.client
  const [, token] = headers.authorization.split(" ")
  const payload = JSON.parse(
    Buffer.from(token.split(".")[1], "base64url").toString()
  )
  const { default: jwt } = await import("jsonwebtoken")
  return jwt.sign({ ...payload, iat: 1_000, exp: 2_000 }, "test")
}
