import { Suite, idempotent, ok } from "../../../helpers"
import { adminCalls } from "./admin-calls"

export function reimbursements(suite: Suite) {
  const { post, setCredit, reimburse, creditOf, entriesOf } = adminCalls(suite)

  describe("Reimburse Balance", () => {
    it("A39 A40 a payment first, then credit", async () => {
      const { id } = await suite.company()
      const { status, data } = await reimburse(id, { amount: "5.00" })
      expect(status).toBe(201)
      expect(data).toMatchObject({
        credit: { outstanding_balance: "5.00", available_credit: "5.00" },
        entry: { operation: "reimbursed", amount: "5.00" },
        warning: null,
      })
      await ok(setCredit(id, { credit_limit: 10.01 }))
      expect(await creditOf(id)).toMatchObject({
        outstanding_balance: "5.00",
        credit_limit: "10.01",
        available_credit: "15.01",
      })
      const entries = await entriesOf(id)
      expect(entries.map((e: any) => e.operation)).toEqual([
        "reimbursed",
        "allocated",
      ])
    })

    it("A41 a negative amount pays out", async () => {
      const { id } = await suite.company({
        credit_limit: 1000,
        outstanding_balance: 250,
      })
      const { data } = await reimburse(id, {
        amount: -250,
        comment: "issue refund",
      })
      expect(data.entry).toMatchObject({
        amount: "-250.00",
        comment: "issue refund",
        outstanding_balance: "0.00",
        available_credit: "1000.00",
      })
    })

    it("A42 more than is owed leaves a credit balance", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        outstanding_balance: -64,
      })
      const { data } = await reimburse(id, { amount: 100 })
      expect(data.credit).toMatchObject({
        outstanding_balance: "36.00",
        available_credit: "536.00",
      })
    })

    it("A43 an amount of 0 is refused", async () => {
      const { id } = await suite.company()
      for (const amount of [0, "0.00", "-0"]) {
        const { status, data } = await reimburse(id, { amount })
        expect(status).toBe(400)
        expect(data).toMatchObject({
          code: "amount_zero",
          message: "amount must not be 0.",
        })
      }
      expect(await entriesOf(id)).toEqual([])
    })

    it("A44 half a yen is refused", async () => {
      const { id } = await suite.company({ currency_code: "jpy" })
      const { status, data } = await reimburse(id, { amount: 10.5 })
      expect(status).toBe(400)
      expect(data.code).toBe("too_many_digits")
      expect(data.message).toContain("amount has more digits than JPY has")
    })

    it("in another currency than the account's is refused", async () => {
      const { id } = await suite.company()
      const body = { amount: 5, currency_code: "EUR" }
      const { status, data } = await reimburse(id, body)
      expect(status).toBe(400)
      expect(data.code).toBe("currency_mismatch")
    })

    it("A48 two purchase orders are two reimbursements", async () => {
      const { id } = await suite.company()
      await ok(reimburse(id, { amount: 100, po_number: "PO-1" }))
      await ok(reimburse(id, { amount: 150, po_number: "PO-2" }))
      const entries = await entriesOf(id)
      expect(entries.map((e: any) => [e.amount, e.po_number])).toEqual([
        ["100.00", "PO-1"],
        ["150.00", "PO-2"],
      ])
    })

    it("A50 a blocked company can pay", async () => {
      const { id } = await suite.company({
        status: "blocked",
        outstanding_balance: -64,
      })
      const { status, data } = await reimburse(id, { amount: 64 })
      expect(status).toBe(201)
      expect(data.credit.outstanding_balance).toBe("0.00")
    })

    it("A52 the same key books once and answers the same", async () => {
      const { id } = await suite.company()
      const body = { amount: 192, po_number: "A1" }
      const first = await reimburse(id, body, idempotent("pay-1"))
      const again = await reimburse(id, body, idempotent("pay-1"))
      expect(again.status).toBe(201)
      expect(again.data).toEqual(first.data)
      const other = await reimburse(
        id,
        { ...body, amount: 193 },
        idempotent("pay-1")
      )
      expect(other.status).toBe(400)
      expect(other.data.code).toBe("idempotency_key_reused")
      expect(await entriesOf(id)).toHaveLength(1)
    })

    it("A52 a late repeat is answered as the first time", async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      const body = { amount: 192, po_number: "A1" }
      const first = await reimburse(id, body, idempotent("pay-1"))
      await ok(reimburse(id, { amount: 8 }))
      await ok(setCredit(id, { credit_limit: 900 }))
      const path = `/history/${first.data.entry.id}`
      await ok(post(`/${id}${path}`, { po_number: "B2" }))
      const again = await reimburse(id, body, idempotent("pay-1"))
      expect(again.data).toEqual(first.data)
    })

    it("A52 a double click books once", async () => {
      const { id } = await suite.company()
      const replies = await Promise.all(
        Array.from({ length: 10 }, () =>
          reimburse(id, { amount: 64 }, idempotent("pay-2"))
        )
      )
      const answers = new Set(replies.map(({ data }) => data.entry?.id))
      expect(answers.size).toBe(1)
      expect(await entriesOf(id)).toHaveLength(1)
      expect((await creditOf(id)).outstanding_balance).toBe("64.00")
    })

    it("an idempotency key must be visible characters", async () => {
      const { id } = await suite.company()
      for (const key of ["", "a b", "ü", "k".repeat(256)]) {
        const request = { headers: { "idempotency-key": key } }
        const { status, data } = await reimburse(id, { amount: 5 }, request)
        expect([key, status, data.code]).toEqual([
          key,
          400,
          "idempotency_key_invalid",
        ])
      }
      expect(await entriesOf(id)).toEqual([])
    })
  })
}
