import { Suite, idempotent, ok } from "../../../helpers"
import { refundToCreditTools } from "./refund-to-credit-tools"

export function refundToCredit(s: Suite) {
  const t = refundToCreditTools(s)
  const { admin, actor, paidByCard, toCredit, codeOf, summaryOf, entries } = t

  describe("refund to company credit", () => {
    it("A61 an order paid by card is credited, the card is not refunded", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const { status, data } = await toCredit(order, {
        amount: "100.00",
        po_number: "PO-1",
        comment: "Goodwill",
      })
      expect({ status, ...data }).toMatchObject({
        status: 201,
        credit: { outstanding_balance: "100.00", available_credit: "600.00" },
        entry: {
          operation: "refunded",
          amount: "100.00",
          po_number: "PO-1",
          comment: "Goodwill",
          order: { id: order.id, display_id: order.display_id },
          updated_by: { name: "Alice Admin" },
        },
      })
      expect(await summaryOf(order)).toMatchObject({
        paid_total: 100,
        refunded_total: 100,
        pending_difference: 0,
      })
      const [refund] = await t.sql("select * from refund")
      expect(refund.note).toMatch(/not to the payment method/)
      expect(await codeOf(t.refund(order, { amount: 1 }))).toEqual([
        400,
        undefined,
      ])
      expect((await t.cancel(order)).status).toBe(200)
      expect(await t.sql("select * from refund")).toHaveLength(1)
      expect(await entries(id)).toHaveLength(1)
      await t.age()
      expect(await t.find()).toEqual([])
    })

    it("A61 in parts, and never more than was paid and not refunded", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      await ok(t.refund(order, { amount: 30 }))
      const over = await toCredit(order, { amount: "70.01" })
      expect([over.status, over.data.code]).toEqual([
        400,
        "refund_exceeds_paid",
      ])
      expect(over.data.message).toBe(
        "USD 70.01 is more than the USD 70.00 that was paid for this order and not refunded yet."
      )
      await ok(toCredit(order, { amount: 50 }))
      expect(await codeOf(toCredit(order, { amount: 20.01 }))).toEqual([
        400,
        "refund_exceeds_paid",
      ])
      await ok(toCredit(order, { amount: "20" }))
      expect(await codeOf(toCredit(order, { amount: "0.01" }))).toEqual([
        400,
        "order_not_paid",
      ])
      expect((await entries(id)).map(({ amount }) => amount)).toEqual([
        "50.00",
        "20.00",
      ])
      expect(await summaryOf(order)).toMatchObject({ refunded_total: 100 })
    })

    it("A61 0, less, and what is no amount are refused", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const codes = []
      for (const amount of ["0", "-5", "1.001", "abc"]) {
        codes.push((await toCredit(order, { amount })).data.code)
      }
      expect(codes).toEqual([
        "amount_zero",
        "amount_sign",
        "too_many_digits",
        "invalid_amount",
      ])
      expect((await toCredit(order, {})).data.code).toBe("invalid_request")
      expect(await entries(id)).toEqual([])
    })

    it("A61 many at once never exceed what was paid", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const replies = await Promise.all([
        ...[1, 2, 3].map(() => toCredit(order, { amount: 60 })),
        t.refund(order, { amount: 60 }),
      ])
      const done = replies.filter(({ status }) => status < 400)
      expect(done).toHaveLength(1)
      const [{ sum }] = await t.sql(
        "select sum(amount)::int as sum from refund"
      )
      expect(sum).toBe(60)
      expect((await entries(id)).length).toBeLessThanOrEqual(1)
    })

    it("A61 the same key credits once; another body with it is refused", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      const key = idempotent("refund-1")
      const first = await toCredit(order, { amount: 40 }, key)
      const again = await toCredit(order, { amount: 40 }, key)
      expect(again.data).toEqual(first.data)
      expect(await codeOf(toCredit(order, { amount: 41 }, key))).toEqual([
        400,
        "idempotency_key_reused",
      ])
      expect(await entries(id)).toHaveLength(1)
      expect(await summaryOf(order)).toMatchObject({ refunded_total: 40 })
    })

    it("A61 a blocked company is credited, too", async () => {
      const { id } = await t.acme()
      const order = await paidByCard(100)
      await ok(admin().post(`/admin/company-credit/companies/${id}/block`))
      await ok(toCredit(order, { amount: 100 }))
      expect(await entries(id)).toMatchObject([{ amount: "100.00" }])
    })

    it("A61 in another currency by the rate in force; without one, refused", async () => {
      const { id } = await t.acme({ currency_code: "eur" })
      const order = await paidByCard(100)
      expect(await codeOf(toCredit(order, { amount: 100 }))).toEqual([
        400,
        "rate_missing",
      ])
      await t.credit().createExchangeRate({
        from: "usd",
        to: "eur",
        rate: "0.8929",
        actor: actor(),
      })
      await ok(toCredit(order, { amount: "10.01" }))
      expect(await entries(id)).toMatchObject([
        {
          amount: "8.94",
          currency_code: "eur",
          order_amount: "10.01",
          order_currency_code: "usd",
        },
      ])
    })

    it("A61 the company is the customer's, or the one that is named", async () => {
      const order = await paidByCard(100)
      expect(await codeOf(toCredit(order, { amount: 100 }))).toEqual([
        400,
        "order_without_company",
      ])
      const { id } = await s.company({ name: "Other" })
      expect(
        await codeOf(toCredit(order, { amount: 100, company_id: "nobody" }))
      ).toEqual([404, "company_not_found"])
      await ok(toCredit(order, { amount: 100, company_id: id }))
      expect(await entries(id)).toHaveLength(1)
    })

    it("A61 an order that is unpaid, unknown, or paid on account is refused", async () => {
      await t.acme()
      const unpaid = await paidByCard(100, { captured: false })
      expect(await codeOf(toCredit(unpaid, { amount: 1 }))).toEqual([
        400,
        "order_not_paid",
      ])
      expect(await codeOf(toCredit({ id: "order_0" }, { amount: 1 }))).toEqual([
        404,
        "order_not_found",
      ])
      const onAccount = await t.buy(64)
      const { status, data } = await toCredit(onAccount, { amount: 64 })
      expect([status, data.code]).toEqual([400, "order_paid_on_account"])
      expect(data.message).toMatch(/Refund its payment/)
    })
  })
}
