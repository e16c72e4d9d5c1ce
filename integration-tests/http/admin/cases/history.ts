import { Suite, ok, placeOrder } from "../../../helpers"
import { adminCalls } from "./admin-calls"

export function history(suite: Suite) {
  const { get, setCredit, reimburse, creditOf, entriesOf } = adminCalls(suite)
  const amounts = async (id: string, query: string) => {
    const { entries } = await ok(get(`/${id}/history?${query}`))
    return entries.map(({ amount }: { amount: string }) => amount)
  }

  describe("history", () => {
    it("A13 A91 shows each entry with the figures after it", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      await placeOrder(suite.ann, suite.store, { amount: 192 })
      await placeOrder(suite.ann, suite.store, { amount: 64 })
      await ok(reimburse(id, { amount: 192 }))
      const entries = await entriesOf(id)
      const figures = entries.map((e: any) => [
        e.operation,
        e.amount,
        e.outstanding_balance,
        e.available_credit,
        e.credit_limit,
      ])
      expect(figures).toEqual([
        ["allocated", "0.00", "0.00", "500.00", "500.00"],
        ["purchased", "-192.00", "-192.00", "308.00", "500.00"],
        ["purchased", "-64.00", "-256.00", "244.00", "500.00"],
        ["reimbursed", "192.00", "-64.00", "436.00", "500.00"],
      ])
      const cents = entries.map((e: any) => Math.round(Number(e.amount) * 100))
      const sum = cents.reduce((a: number, b: number) => a + b, 0)
      expect(sum).toBe(-6400)
      expect((await creditOf(id)).outstanding_balance).toBe("-64.00")
    })

    it("A34 a purchase names its order and links to it", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const order = await placeOrder(suite.ann, suite.store, {
        amount: 10,
        data: { po_number: "PO-778", comment: "Ring twice" },
      })
      const silent = await placeOrder(suite.ann, suite.store, { amount: 20 })
      const [, entry, other] = await entriesOf(id)
      expect(entry).toMatchObject({
        operation: "purchased",
        po_number: "PO-778",
        comment: `Order #${order.display_id}: Ring twice`,
        buyer_comment: "Ring twice",
        order: { id: order.id, display_id: order.display_id },
        order_url: `/orders/${order.id}`,
        order_amount: expect.stringMatching(/^-10(\.00)?$/),
        order_currency_code: "usd",
        updated_by: {
          type: "customer",
          id: suite.ann.id,
          name: suite.ann.name,
        },
      })
      expect(other).toMatchObject({
        comment: `Order #${silent.display_id}`,
        buyer_comment: null,
      })
      expect(await amounts(id, `order_id=${order.id}`)).toEqual(["-10.00"])
      const { data } = await suite.alice.client.get(
        `/admin/company-credit/orders/${order.id}`
      )
      expect(data.order_credit).toMatchObject({
        order_id: order.id,
        company_id: id,
        company_name: "Acme",
        purchased: "10.00",
        refunded: "0.00",
        reverted: "0.00",
        on_account: "10.00",
        outstanding_balance: "-30.00",
      })
    })

    it("A85 21 entries make a page of 20 and one of 1, newest first", async () => {
      const { id } = await suite.company()
      for (let amount = 1; amount <= 21; amount++) {
        await ok(reimburse(id, { amount }))
      }
      const first = await ok(get(`/${id}/history?limit=20`))
      const second = await ok(get(`/${id}/history?limit=20&offset=20`))
      expect(first).toMatchObject({ count: 21, limit: 20, offset: 0 })
      expect(first.count_is_capped).toBe(false)
      expect(first.entries).toHaveLength(20)
      expect(first.entries[0]).toMatchObject({ seq: 21, amount: "21.00" })
      expect(second).toMatchObject({ count: 21, limit: 20, offset: 20 })
      expect(second.entries).toMatchObject([{ seq: 1, amount: "1.00" }])

      const after = first.entries[19].seq
      const next = await ok(get(`/${id}/history?limit=20&after_seq=${after}`))
      expect(next.entries).toEqual(second.entries)
      expect(await amounts(id, "order=amount&limit=2")).toEqual([
        "1.00",
        "2.00",
      ])
      expect(await amounts(id, "order=seq&after_seq=19")).toEqual([
        "20.00",
        "21.00",
      ])
    })

    it("A86 filters hold together: operations, and by whom", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const asBob = adminCalls(suite, () => suite.bob.client)
      await placeOrder(suite.ann, suite.store, { amount: 10 })
      await ok(setCredit(id, { credit_limit: 600 }))
      await ok(asBob.setCredit(id, { credit_limit: 700 }))
      await ok(reimburse(id, { amount: 5 }))
      await ok(asBob.reimburse(id, { amount: 7 }))
      const operations = async (query: string) => {
        const { entries, count } = await ok(get(`/${id}/history?${query}`))
        expect(count).toBe(entries.length)
        return entries.map((e: any) => `${e.operation} ${e.updated_by.name}`)
      }
      expect(
        await operations("operation=reimbursed,updated&updated_by=bob")
      ).toEqual(["reimbursed Bob Admin", "updated Bob Admin"])
      expect(
        await operations(
          "operation[]=reimbursed&operation[]=updated&updated_by=Alice"
        )
      ).toEqual(["reimbursed Alice Admin", "updated Alice Admin"])
      expect(await operations(`updated_by=${suite.ann.id}`)).toEqual([
        "purchased Ann Buyer",
      ])
      expect(await operations("operation=refunded")).toEqual([])
    })

    it("A87 greater than 500 leaves 500 out", async () => {
      const { id } = await suite.company({ credit_limit: 500 })
      await ok(setCredit(id, { credit_limit: "500.01" }))
      const { entries } = await ok(get(`/${id}/history?credit_limit[$gt]=500`))
      expect(entries.map((e: any) => e.credit_limit)).toEqual(["500.01"])
    })

    it("filters by amount, balance, availability, PO number, date", async () => {
      const { id } = await suite.company({ credit_limit: 100 })
      await ok(reimburse(id, { amount: -9, po_number: "PO_9" }))
      await ok(reimburse(id, { amount: -10, po_number: "PO-10" }))
      await ok(reimburse(id, { amount: 30, po_number: "PO-30" }))
      expect(await amounts(id, "amount[$lt]=-9")).toEqual(["-10.00"])
      expect(await amounts(id, "amount=-9")).toEqual(["-9.00"])
      expect(await amounts(id, "outstanding_balance[$gte]=11")).toEqual([
        "30.00",
      ])
      expect(
        await amounts(id, "available_credit[$gt]=81&available_credit[$lt]=100")
      ).toEqual(["-9.00"])
      expect(await amounts(id, "po_number=po-")).toEqual(["30.00", "-10.00"])
      expect(await amounts(id, "po_number=_")).toEqual(["-9.00"])
      const [, second] = await entriesOf(id)
      const moment = encodeURIComponent(second.created_at)
      expect(await amounts(id, `created_at[$lte]=${moment}`)).toContain("0.00")
      expect(await amounts(id, "created_at[$lt]=2020-01-01")).toEqual([])
      expect(
        await amounts(id, "created_at[$gte]=2020-01-01T00:00:00%2B02:00")
      ).toHaveLength(4)
    })
  })
}
