import { Suite, creditModule, ok } from "../../../helpers"
import { currencyCalls } from "./currency-calls"

export function givenBack(s: Suite) {
  const { acme, admin, buy, creditOf, enter, entriesOf, lastOf, refund } =
    currencyCalls(s)

  describe("what is given back", () => {
    it("A80 is by the order's own rate, in full", async () => {
      const { id } = await acme("eur")
      await enter("usd", "eur", "0.90")
      const order = await buy({ amount: 100 })
      expect((await creditOf(id)).outstanding_balance).toBe("-90.00")
      await enter("usd", "eur", "0.95")
      await ok(refund(order.id, { amount: 100, note: "All of it" }))
      expect(await lastOf(id)).toMatchObject({
        operation: "refunded",
        amount: "90.00",
        order_amount: "100.00",
        exchange_rate: "0.9",
        amount_display: "EUR 90.00 ($100.00)",
        rate_display: "USD/EUR 0.9000",
      })
      expect((await creditOf(id)).outstanding_balance).toBe("0.00")
    })

    it("A80 in three parts comes to exactly the charge", async () => {
      const { id } = await acme("eur")
      await enter("usd", "eur", "0.90")
      const order = await buy({ amount: 100 })
      await enter("usd", "eur", "0.95")
      for (const amount of [33.33, 33.33, 33.34]) {
        await ok(refund(order.id, { amount, note: "A part" }))
      }
      const entries = await entriesOf(id)
      expect(entries.slice(2).map(({ amount }) => amount)).toEqual([
        "30.00",
        "29.99",
        "30.01",
      ])
      expect((await creditOf(id)).outstanding_balance).toBe("0.00")
    })

    it("A80 so do parts too small for a coin, and parts at once", async () => {
      const { id } = await acme("usd")
      await enter("jpy", "usd", "0.0067")
      const order = await buy({ amount: 100, currency_code: "jpy" })
      expect((await creditOf(id)).outstanding_balance).toBe("-0.67")
      for (const amount of [1, 1, 1, 97]) {
        await ok(refund(order.id, { amount, note: "A part" }))
      }
      const entries = await entriesOf(id)
      expect(entries.slice(2).map(({ amount }) => amount)).toEqual([
        "0.01",
        "0.01",
        "0.65",
      ])

      await buy({ amount: 100, currency_code: "jpy" })
      const credit = creditModule(s.container)
      const [{ payment_session_id }] = await credit.listCompanyCreditPurchases({
        reverted: "0.00",
        refunded: "0.00",
      })
      const parts = ["25", "25", "25", "25"]
      // As two servers may be told of them, each of them twice.
      const told = [...parts, ...parts].map((amount, index) =>
        credit.refundSession(
          payment_session_id,
          `ref_test_${index % parts.length}`,
          amount
        )
      )
      await Promise.all(told)
      expect((await creditOf(id)).outstanding_balance).toBe("0.00")
    })

    it("of a cancelled order is what was charged", async () => {
      const { id } = await acme("jpy", { credit_limit: 1e6 })
      await enter("usd", "jpy", "149.256")
      const order = await buy({ amount: "100.50" })
      await enter("usd", "jpy", "100")
      await ok(admin().post(`/admin/orders/${order.id}/cancel`))
      expect((await creditOf(id)).outstanding_balance).toBe("0")
    })
  })
}
