import { bookOrderWorkflow } from "../../../../src/workflows/book-order"
import { Suite, idempotent, ok, placeOrder } from "../../../helpers"
import { adminCalls } from "./admin-calls"

export function charge(suite: Suite) {
  const { creditOf, entriesOf } = adminCalls(suite)
  const admin = () => suite.alice.client
  const chargeOrder = (id: string, body?: unknown, request?: object) =>
    admin().post(`/admin/company-credit/orders/${id}/charge`, body, request)

  /** A draft order of an administrator's for Ann, of so many dollars. */
  const draftOf = async (
    amount: number,
    more: Record<string, unknown> = {}
  ): Promise<string> => {
    const { draft_order } = await ok(
      admin().post("/admin/draft-orders", {
        email: suite.ann.email,
        customer_id: suite.ann.id,
        region_id: suite.store.regions.usd,
        sales_channel_id: suite.store.sales_channel_id,
        items: [{ variant_id: suite.store.variants.one, quantity: amount }],
        shipping_methods: [],
        ...more,
      })
    )
    return draft_order.id
  }
  const orderOf = async (id: string) => {
    const fields =
      "id,status,is_draft_order,payment_status,*payment_collections,*summary"
    const { data } = await admin().get(`/admin/orders/${id}?fields=${fields}`)
    return data.order
  }

  describe("placing an order for a buyer", () => {
    it("A92 books it, and names the administrator", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const draft = await draftOf(400)
      const { status, data } = await chargeOrder(draft, {
        po_number: "PO-9",
        comment: "By phone",
      })
      expect(data).toMatchObject({
        order_credit: {
          order_id: draft,
          company_id: id,
          purchased: "400.00",
          on_account: "400.00",
          available_credit: "100.00",
        },
        entry: {
          operation: "purchased",
          amount: "-400.00",
          po_number: "PO-9",
          buyer_comment: "By phone",
          updated_by: {
            type: "user",
            id: suite.alice.id,
            name: "Alice Admin",
          },
          order: { id: draft },
        },
      })
      expect(status).toBe(200)
      expect(await orderOf(draft)).toMatchObject({
        status: "pending",
        is_draft_order: false,
        payment_status: "captured",
        summary: expect.objectContaining({ pending_difference: 0 }),
      })
      expect((await creditOf(id)).outstanding_balance).toBe("-400.00")
    })

    it("books once, when two servers without a common lock charge at once", async () => {
      const { id } = await suite.company({
        credit_limit: 1000,
        members: [suite.ann],
      })
      const draft = await draftOf(400)
      const actor = { type: "user" as const, id: suite.alice.id }
      const book = () =>
        bookOrderWorkflow(suite.container)
          .run({ input: { order_id: draft, actor } })
          .catch(() => null)
      await Promise.all([book(), book(), book()])
      const booked = await entriesOf(id)
      const sum = booked.reduce(
        (total: number, e: { amount: string }) => total + Number(e.amount),
        0
      )
      expect([0, -400]).toContain(sum)
      await chargeOrder(draft)
      expect((await creditOf(id)).outstanding_balance).toBe("-400.00")
    })

    it("A25 is refused when another order took the credit", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const draft = await draftOf(400)
      const before = await orderOf(draft)
      await placeOrder(suite.ann, suite.store, { amount: 200 })
      const { status, data } = await chargeOrder(draft)
      expect(status).toBe(422)
      expect(data).toMatchObject({ code: "insufficient_credit" })
      expect(data.message).toContain("USD 300.00")
      expect(await orderOf(draft)).toEqual(before)
      const entries = await entriesOf(id)
      expect(entries.map((e: any) => e.amount)).toEqual(["0.00", "-200.00"])
      expect((await creditOf(id)).available_credit).toBe("300.00")
    })

    it("reverts the booking when the draft cannot become an order", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const draft = await draftOf(1, {
        items: [{ variant_id: suite.store.variants.stocked, quantity: 3 }],
      })
      // Five were in stock: two are left when somebody takes three.
      await suite.company({
        name: "Bolt",
        credit_limit: 500,
        members: [suite.ben],
      })
      await placeOrder(suite.ben, suite.store, {
        amount: 0,
        items: [{ variant_id: suite.store.variants.stocked, quantity: 3 }],
      })
      const before = await orderOf(draft)
      const { status } = await chargeOrder(draft)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(await orderOf(draft)).toEqual(before)
      expect(await creditOf(id)).toMatchObject({
        outstanding_balance: "0.00",
        available_credit: "500.00",
      })
      const entries = await entriesOf(id)
      expect(entries.map((e: any) => [e.operation, e.amount])).toEqual([
        ["allocated", "0.00"],
        ["purchased", "-30.00"],
        ["reverted", "30.00"],
      ])
    })

    it("charges what is unpaid of an order, and only once", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const draft = await draftOf(30)
      await ok(admin().post(`/admin/draft-orders/${draft}/convert-to-order`))
      const replies = await Promise.all([
        chargeOrder(draft),
        chargeOrder(draft),
        chargeOrder(draft),
      ])
      expect(replies.map(({ status }) => status).sort()).toEqual([
        200, 400, 400,
      ])
      const refused = replies.filter(({ status }) => status === 400)
      for (const { data } of refused) {
        expect(data.code).toBe("nothing_to_charge")
      }
      expect((await creditOf(id)).outstanding_balance).toBe("-30.00")
    })

    it("is done once for one idempotency key", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const draft = await draftOf(30)
      const other = await draftOf(40)
      const body = { po_number: "PO-1" }
      const first = await chargeOrder(draft, body, idempotent("charge-1"))
      const again = await chargeOrder(draft, body, idempotent("charge-1"))
      expect(again.status).toBe(200)
      expect(again.data).toEqual(first.data)
      for (const [order, sent] of [
        [draft, { po_number: "PO-2" }],
        [other, body],
      ] as const) {
        const reply = await chargeOrder(order, sent, idempotent("charge-1"))
        expect(reply.data.code).toBe("idempotency_key_reused")
      }
      expect((await creditOf(id)).outstanding_balance).toBe("-30.00")
    })

    it("takes a method of the region, and counts what waits for capture", async () => {
      const { id } = await suite.company({
        credit_limit: 500,
        members: [suite.ann],
      })
      const draft = await draftOf(30)
      const unknown = await chargeOrder(draft, {
        provider_id: "pp_system_default",
      })
      expect(unknown.data.code).toBe("not_offered_in_region")
      const manual = { provider_id: "pp_payment-on-account_manual" }
      await ok(chargeOrder(draft, manual))
      expect((await orderOf(draft)).payment_status).toBe("authorized")
      const again = await chargeOrder(draft, manual)
      expect(again.data.code).toBe("nothing_to_charge")
      expect((await creditOf(id)).outstanding_balance).toBe("-30.00")
    })

    it("refuses orders that are unknown, canceled, or of no member", async () => {
      const unknown = await chargeOrder("order_none")
      expect(unknown.status).toBe(404)
      expect(unknown.data.code).toBe("order_not_found")
      const draft = await draftOf(30)
      const stranger = await chargeOrder(draft)
      expect(stranger.status).toBe(422)
      expect(stranger.data.code).toBe("no_company")
      await suite.company({ credit_limit: 500, members: [suite.ann] })
      await ok(admin().post(`/admin/draft-orders/${draft}/convert-to-order`))
      await ok(admin().post(`/admin/orders/${draft}/cancel`))
      const canceled = await chargeOrder(draft)
      expect(canceled.status).toBe(400)
      expect(canceled.data.code).toBe("order_not_chargeable")
    })
  })
}
