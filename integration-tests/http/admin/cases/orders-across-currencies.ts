import { Client } from "pg"
import { Suite, ok, placeOrder } from "../../../helpers"
import { adminCalls } from "./admin-calls"

/** Orders whose company changes its credit currency before they end. */
export function ordersAcrossCurrencies(s: Suite) {
  const { post, creditOf, entriesOf } = adminCalls(s)
  const acme = () =>
    s.company({ currency_code: "eur", credit_limit: 5000, members: [s.ann] })
  const change = (id: string, body: object) =>
    post(`/${id}/credit/currency`, { currency_code: "usd", ...body })
  const buy = (amount: number) =>
    placeOrder(s.ann, s.store, { amount, currency_code: "eur" })
  const cancel = (order: { id: string }) =>
    s.alice.client.post(`/admin/orders/${order.id}/cancel`)
  const refund = async (order: { id: string }, amount: number) => {
    const fields = "fields=payment_collections.payments.id"
    const found = await ok(
      s.alice.client.get(`/admin/orders/${order.id}?${fields}`)
    )
    const [payment] = found.order.payment_collections[0].payments
    return await s.alice.client.post(`/admin/payments/${payment.id}/refund`, {
      amount,
      note: "Damaged",
    })
  }

  describe("an order across a change of currency", () => {
    it("A79 an order cancelled afterwards gives back what became of its charge", async () => {
      const { id } = await acme()
      const order = await buy(200)
      await ok(change(id, { rate: "1.12" }))
      expect(await creditOf(id)).toMatchObject({
        outstanding_balance: "-224.00",
      })
      expect((await cancel(order)).status).toBe(200)
      const entries = await entriesOf(id)
      expect(entries.at(-1)).toMatchObject({
        operation: "reverted",
        amount: "224.00",
        currency_code: "usd",
        outstanding_balance: "0.00",
        order_amount: "200.00",
        order_currency_code: "eur",
        exchange_rate: "1.12",
      })
      const { order_credit } = await ok(
        s.alice.client.get(`/admin/company-credit/orders/${order.id}`)
      )
      expect(order_credit).toMatchObject({
        currency_code: "usd",
        purchased: "224.00",
        reverted: "224.00",
        on_account: "0.00",
      })
    })

    it("A79 refunds in parts add up to it, over two changes and back", async () => {
      const { id } = await acme()
      const order = await buy(100)
      expect((await refund(order, 33)).status).toBe(200)
      await ok(change(id, { rate: "1.123456" }))
      expect((await refund(order, 33)).status).toBe(200)
      await ok(change(id, { currency_code: "eur", rate: "0.9" }))
      expect((await refund(order, 33)).status).toBe(200)
      expect((await refund(order, 1)).status).toBe(200)
      const entries = await entriesOf(id)
      expect(entries.at(-1)).toMatchObject({ outstanding_balance: "0.00" })
      const { order_credit } = await ok(
        s.alice.client.get(`/admin/company-credit/orders/${order.id}`)
      )
      expect(order_credit).toMatchObject({ on_account: "0.00" })
    })

    it("books a refund that met the change in the currency after it", async () => {
      const { id, account } = await acme()
      const order = await buy(100)
      const other = new Client({ connectionString: s.databaseUrl })
      await other.connect()
      try {
        await other.query("begin")
        const line = {
          ord: 0,
          id: "ccent_by_hand",
          account_id: account.id,
          kind: "terms",
          currency_code: "usd",
          currency_digits: 2,
          former_currency_code: "eur",
          rate_multiplier: "1.12",
          rate_divisor: "1",
          exchange_rate: "1.12",
          idempotency_key: "by hand",
          fingerprint: "by hand",
          actor_type: "system",
          actor_name: "By hand",
        }
        await other.query("select * from company_credit_post($1, true)", [
          JSON.stringify([line]),
        ])
        // It has read the purchase in euro, and waits for the account.
        const waiting = refund(order, 50)
        await new Promise((go) => setTimeout(go, 1500))
        await other.query("commit")
        expect((await waiting).status).toBe(200)
      } finally {
        await other.end()
      }
      expect(await creditOf(id)).toMatchObject({
        currency_code: "usd",
        outstanding_balance: "-56.00",
      })
      await cancel(order)
      expect(await creditOf(id)).toMatchObject({ outstanding_balance: "0.00" })
    })
  })
}
