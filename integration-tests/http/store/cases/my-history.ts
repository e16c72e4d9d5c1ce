import { Buyer, Suite, checkOut, ok, placeOrder } from "../../../helpers"

const STORE = "/store/company-credit"

export function myHistory(suite: Suite) {
  const get = (buyer: Buyer, path: string) =>
    buyer.client.get(`${STORE}${path}`)
  const reimburse = (id: string, body: unknown) =>
    ok(
      suite.alice.client.post(
        `/admin/company-credit/companies/${id}/reimbursements`,
        body
      )
    )

  describe("my history", () => {
    it("A88 has the seller's comments only where they are public", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      await reimburse(id, { amount: 1, comment: "pays late" })
      await reimburse(id, {
        amount: 2,
        po_number: "PO-2",
        comment: "Thank you",
        comment_is_public: true,
      })
      const order = await placeOrder(suite.ann, suite.store, {
        amount: 10,
        data: { comment: "Ring twice" },
      })
      const { status, data } = await get(suite.ann, "/history?order=seq")
      expect(status).toBe(200)
      expect(data).toMatchObject({ count: 4, limit: 20, offset: 0 })
      const [allocated, hidden, shown, purchased] = data.entries
      expect(allocated).not.toHaveProperty("comment")
      expect(hidden).not.toHaveProperty("comment")
      expect(shown).toEqual({
        id: expect.stringMatching(/^ccent_/),
        seq: 3,
        operation: "reimbursed",
        currency_code: "usd",
        amount: "2.00",
        outstanding_balance: "3.00",
        available_credit: "503.00",
        credit_limit: "500.00",
        order_amount: null,
        order_currency_code: null,
        exchange_rate: null,
        amount_display: "USD 2.00",
        rate_display: null,
        po_number: "PO-2",
        comment: "Thank you",
        order: null,
        updated_by: { type: "user", name: "Alice Admin" },
        reimbursement: null,
        created_at: expect.any(String),
      })
      expect(purchased).toMatchObject({
        operation: "purchased",
        comment: `Order #${order.display_id}: Ring twice`,
        order: { id: order.id, display_id: order.display_id },
        updated_by: { type: "customer", name: "Ann Buyer" },
      })
      const text = JSON.stringify(data)
      expect(text).not.toContain("pays late")
      expect(text).not.toContain(suite.alice.id)
      expect(text).not.toMatch(/idempotency|fingerprint|account_id/)
    })

    it("A89 is one's own company's, whatever the request says", async () => {
      const mine = await suite.company({
        name: "Acme",
        credit_limit: 500,
        members: [suite.ann],
      })
      const theirs = await suite.company({
        name: "Bolt",
        credit_limit: 700,
        members: [suite.ben],
      })
      await reimburse(theirs.id, { amount: 7 })
      for (const path of ["/company", "/credit", "/history"]) {
        const own = await get(suite.ann, `${path}?company_id=${mine.id}`)
        expect(own.status).toBe(200)
        for (const id of [theirs.id, "cccomp_none", "", "%25"]) {
          const reply = await get(suite.ann, `${path}?company_id=${id}`)
          expect([path, id, reply.status, reply.data]).toEqual([
            path,
            id,
            403,
            {
              type: "forbidden",
              code: "not_your_company",
              message: "You do not belong to this company.",
            },
          ])
        }
      }
      const { data } = await get(suite.ann, "/history")
      expect(data.count).toBe(1)
    })

    it("A85 A86 A87 pages, filters and sorts as the admin's does", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      for (const amount of [1, 2, 3, -4]) {
        await reimburse(id, { amount, po_number: `PO-${amount}` })
      }
      await checkOut(suite.ann, suite.store, { amount: 10 })
      const amounts = async (query: string) => {
        const { data } = await get(suite.ann, `/history?${query}`)
        return data.entries.map((entry: any) => entry.amount)
      }
      expect(await amounts("limit=2")).toEqual(["-10.00", "-4.00"])
      expect(await amounts("limit=2&after_seq=5")).toEqual(["3.00", "2.00"])
      expect(await amounts("operation=purchased&updated_by=ann")).toEqual([
        "-10.00",
      ])
      expect(await amounts("amount[$lt]=-4")).toEqual(["-10.00"])
      expect(await amounts("order=-amount&limit=1")).toEqual(["3.00"])
      expect(await amounts("po_number=PO-3")).toEqual(["3.00"])
      expect(await amounts("credit_limit[$gt]=500")).toEqual([])
    })

    it("refuses what it does not know, by name", async () => {
      await suite.company({ credit_limit: 500, members: [suite.ann] })
      const before = await suite.rows()
      for (const [path, name] of [
        ["/company?fields=name", "fields"],
        ["/credit?surprise=1", "surprise"],
        ["/history?limit=1001", "limit"],
        ["/history?order=comment", "order"],
        ["/history?operation=stolen", "operation"],
        ["/history?amount=NaN", "amount"],
        ["/history?comment=late", "comment"],
        ["/history?company_id[]=a", "company_id"],
        ["/history?updated_by=%00", "updated_by"],
      ]) {
        const { status, data } = await get(suite.ann, path)
        expect([path, status, data.code]).toEqual([
          path,
          400,
          "invalid_request",
        ])
        expect(data.message).toContain(name)
      }
      for (const path of ["/company", "/credit", "/history"]) {
        const { status } = await suite.ann.client.post(`${STORE}${path}`, {})
        expect(status).toBe(404)
      }
      expect(await suite.rows()).toEqual(before)
    })
  })
}
