import { Suite, idempotent, ok, placeOrder } from "../../../helpers"
import { COMPANIES, adminCalls } from "./admin-calls"

export function idempotency(suite: Suite) {
  const { reimburse, creditOf } = adminCalls(suite)

  describe("Idempotency-Key", () => {
    it("A52 holds for every write", async () => {
      const { client } = suite.alice
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const { entry } = await ok(reimburse(id, { amount: 5 }))
      await placeOrder(suite.ann, suite.store, { amount: 10 })
      const base = `${COMPANIES}/${id}`
      const { members } = await ok(client.get(`${base}/members`))
      const member = `${base}/members/${members[0].id}`
      const writes: [string, object | null, object?][] = [
        [COMPANIES, { name: "A", currency_code: "usd" }, { name: "B" }],
        [base, { name: "B" }, { name: "C" }],
        [`${base}/block`, {}],
        [`${base}/activate`, {}],
        [`${base}/members`, { customer_id: suite.ben.id }, { is_admin: true }],
        [member, { is_admin: true }, { is_admin: false }],
        [member, null],
        [`${base}/credit`, { credit_limit: 7 }, { credit_limit: 8 }],
        [`${base}/reimbursements`, { amount: 7 }, { amount: 8 }],
        [`${base}/history/${entry.id}`, { comment: "x" }, { comment: "y" }],
        [base, null],
      ]
      for (const [index, [path, body, change]] of writes.entries()) {
        const key = idempotent(`write-${index}`)
        const send = (sent: object | null) =>
          sent ? client.post(path, sent, key) : client.delete(path, key)
        const first = await send(body)
        expect([path, first.status < 300]).toEqual([path, true])
        const before = await suite.rows()
        const again = await send(body)
        expect([path, again.status, again.data]).toEqual([
          path,
          first.status,
          first.data,
        ])
        if (change) {
          const other = await send({ ...body, ...change })
          expect([path, other.status, other.data.code]).toEqual([
            path,
            400,
            "idempotency_key_reused",
          ])
        }
        expect(await suite.rows()).toEqual(before)
      }
    })

    it("of a refused write is free for the corrected one", async () => {
      const { id } = await suite.company()
      const key = idempotent("pay-3")
      const refused = await reimburse(id, { amount: 0 }, key)
      expect(refused.data.code).toBe("amount_zero")
      await ok(reimburse(id, { amount: 5 }, key))
      expect((await creditOf(id)).outstanding_balance).toBe("5.00")
    })

    it("belongs to one company's request", async () => {
      const { id } = await suite.company()
      const other = await suite.company({ name: "Bolt" })
      const key = idempotent("pay-4")
      await ok(reimburse(id, { amount: 5 }, key))
      const reply = await reimburse(other.id, { amount: 5 }, key)
      expect(reply.data.code).toBe("idempotency_key_reused")
    })
  })
}
