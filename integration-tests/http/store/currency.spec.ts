import {
  Buyer,
  CartWish,
  Reply,
  Suite,
  checkOut,
  choosePayment,
  completeCart,
  httpSuite,
  ok,
  placeOrder,
  prepareCart,
} from "../../helpers"
import { adminCalls } from "../admin/cases/admin-calls"

const RATES = "/admin/company-credit/exchange-rates"
const HOUR = 3600 * 1000

httpSuite((s: Suite) => {
  const { creditOf, entriesOf } = adminCalls(s)
  const admin = () => s.alice.client
  const enter = async (
    from: string,
    to: string,
    rate: string,
    over: object = {}
  ) =>
    (await ok(admin().post(RATES, { from, to, rate, ...over }))).exchange_rate
  const withdraw = (id: string) => ok(admin().post(`${RATES}/${id}/withdraw`))
  const acme = (currency_code: string, given: object = {}) =>
    s.company({
      currency_code,
      credit_limit: 50_000,
      members: [s.ann],
      ...given,
    })
  const buy = (wish: CartWish) => placeOrder(s.ann, s.store, wish)
  const eligibility = async (cart_id: string, buyer: Buyer = s.ann) =>
    (
      await ok(
        buyer.client.get(`/store/company-credit/carts/${cart_id}/eligibility`)
      )
    ).eligibility
  const cartOf = (wish: CartWish) => prepareCart(s.ann.client, s.store, wish)
  const refund = async (order_id: string, body: object): Promise<Reply> => {
    const { order } = await ok(
      admin().get(
        `/admin/orders/${order_id}?fields=payment_collections.payments.id`
      )
    )
    const { id } = order.payment_collections[0].payments[0]
    return await admin().post(`/admin/payments/${id}/refund`, body)
  }
  const lastOf = async (id: string) => (await entriesOf(id)).at(-1)
  const codeOf = ({ data }: Reply) => data.error?.code ?? data.code

  describe("an order in another currency", () => {
    it("A71 A72 is charged by the full rate and shown in both", async () => {
      const { id } = await acme("eur")
      await enter("eur", "usd", "1.12")
      const cart = await cartOf({ amount: 22_400 })
      expect(await eligibility(cart.id)).toMatchObject({
        eligible: true,
        charge: {
          amount: "20000.00",
          currency_code: "eur",
          amount_display: "EUR 20,000.00 ($22,400.00)",
          rate_display: "USD/EUR 0.8928",
          via: null,
        },
      })
      await ok(choosePayment(s.ann.client, cart.id))
      const { type } = await ok(completeCart(s.ann.client, cart.id))
      expect(type).toBe("order")

      const shown = {
        operation: "purchased",
        // Not 19,998.72, as the rate that is shown would have it.
        amount: "-20000.00",
        currency_code: "eur",
        order_amount: "-22400",
        order_currency_code: "usd",
        exchange_rate: "0.892857142857142857142857",
        amount_display: "EUR -20,000.00 (-$22,400.00)",
        rate_display: "USD/EUR 0.8928",
      }
      const entry = await lastOf(id)
      expect(entry).toMatchObject(shown)
      expect(await creditOf(id)).toMatchObject({
        outstanding_balance: "-20000.00",
        available_credit: "30000.00",
      })
      const mine = await ok(s.ann.client.get("/store/company-credit/history"))
      expect(mine.entries[0]).toMatchObject(shown)
      const { data } = await admin().get(
        `/admin/company-credit/companies/${id}/history/export`,
        { responseType: "text" }
      )
      expect(data).toContain(
        '-22400,USD,0.892857142857142857142857,"EUR -20,000.00 (-$22,400.00)",USD/EUR 0.8928'
      )
      const order = await ok(
        admin().get(`/admin/company-credit/orders/${entry.order.id}`)
      )
      expect(order.order_credit).toMatchObject({
        currency_code: "eur",
        purchased: "20000.00",
        on_account: "20000.00",
      })
    })

    it("A73 A83 in the account's own has one amount and no rate", async () => {
      const { id } = await acme("USD")
      // Absurd on purpose: it must play no part.
      await enter("usd", "eur", "500")
      const cart = await cartOf({ amount: 192 })
      expect((await eligibility(cart.id)).charge).toEqual({
        amount: "192.00",
        currency_code: "usd",
        amount_display: "USD 192.00",
        rate_display: null,
        via: null,
      })
      await buy({ amount: 192 })
      expect(await lastOf(id)).toMatchObject({
        amount: "-192.00",
        order_amount: "-192",
        order_currency_code: "usd",
        exchange_rate: null,
        amount_display: "USD -192.00",
        rate_display: null,
      })
    })

    it("A81 is rounded once, to the account's own digits", async () => {
      const { id } = await acme("jpy")
      await enter("usd", "jpy", "149.256")
      await buy({ amount: "100.50" })
      expect(await lastOf(id)).toMatchObject({
        amount: "-15000",
        amount_display: "JPY -15,000 (-$100.50)",
        rate_display: "USD/JPY 149.2560",
      })
    })

    it("takes the rate in force at the last click", async () => {
      const { id } = await acme("eur")
      await enter("usd", "eur", "0.90")
      const cart = await cartOf({ amount: 100 })
      await ok(choosePayment(s.ann.client, cart.id))
      const ahead = new Date(Date.now() + HOUR).toISOString()
      await enter("usd", "eur", "0.50", { effective_at: ahead })
      await enter("usd", "eur", "0.95")
      await ok(completeCart(s.ann.client, cart.id))
      expect(await lastOf(id)).toMatchObject({ amount: "-95.00" })
    })

    it("is refused by the credit there is, in the account's currency", async () => {
      await acme("eur", { credit_limit: 90 })
      await enter("usd", "eur", "0.90")
      const cart = await cartOf({ amount: "100.02" })
      expect(await eligibility(cart.id)).toMatchObject({
        eligible: false,
        code: "insufficient_credit",
        shortfall: "EUR 0.02",
        charge: { amount_display: "EUR 90.02 ($100.02)" },
        message:
          "Your available credit of EUR 90.00 does not cover this order of EUR 90.02; EUR 0.02 is missing.",
      })
      expect(codeOf(await choosePayment(s.ann.client, cart.id))).toBe(
        "insufficient_credit"
      )
      await buy({ amount: 100 })
    })

    it("may exceed the limit where that is allowed, and says by how much", async () => {
      await acme("eur", { credit_limit: 80, exceed_limit: true })
      await enter("usd", "eur", "0.90")
      const cart = await cartOf({ amount: 100 })
      expect((await eligibility(cart.id)).warning).toMatchObject({
        credit_limit: "80.00",
        overrun: "10.00",
      })
    })

    it("keeps the method's bounds in the order's currency", async () => {
      await acme("jpy", { credit_limit: 1e9 })
      await enter("usd", "jpy", "150")
      const provider_id = "pp_payment-on-account_bounded"
      const below = await checkOut(s.ann, s.store, { amount: 99, provider_id })
      expect(codeOf(below)).toBe("below_minimum")
      await placeOrder(s.ann, s.store, { amount: 1000, provider_id })
    })

    it("below half a coin of the account is refused, never free", async () => {
      const { id } = await acme("usd")
      await enter("jpy", "usd", "0.0049")
      const cart = await cartOf({ amount: 1, currency_code: "jpy" })
      expect(await eligibility(cart.id)).toMatchObject({
        eligible: false,
        code: "below_smallest_coin",
        message:
          "This order of JPY 1 comes to less than USD 0.01, so it cannot be charged to your account.",
      })
      const sent = await checkOut(s.ann, s.store, {
        amount: 1,
        currency_code: "jpy",
      })
      expect(codeOf(sent)).toBe("below_smallest_coin")
      expect(await entriesOf(id)).toHaveLength(1)
    })
  })

  describe("A82 without a rate", () => {
    const offered = async (cart_id: string) =>
      (
        await ok(
          s.ann.client.get(
            `/store/payment-providers?region_id=${s.store.regions.usd}&cart_id=${cart_id}`
          )
        )
      ).payment_providers.filter(({ id }: { id: string }) =>
        id.startsWith("pp_payment-on-account")
      )

    it("the method is not offered, and a session is refused", async () => {
      const { id } = await acme("eur")
      const cart = await cartOf({ amount: 100 })
      expect(await offered(cart.id)).toEqual([])
      expect(await eligibility(cart.id)).toMatchObject({
        eligible: false,
        code: "no_exchange_rate",
        charge: null,
        shortfall: null,
        message:
          "There is no exchange rate from USD to EUR, so this order cannot be charged to your account.",
      })
      const chosen = await choosePayment(s.ann.client, cart.id)
      expect([chosen.status >= 400, codeOf(chosen)]).toEqual([
        true,
        "no_exchange_rate",
      ])
      await enter("usd", "eur", "0.9")
      expect((await offered(cart.id)).length).toBeGreaterThan(0)
      expect(await entriesOf(id)).toHaveLength(1)
    })

    it("the last click is refused, and nothing is charged", async () => {
      const { id } = await acme("eur")
      const { id: rate } = await enter("usd", "eur", "0.9")
      const cart = await cartOf({ amount: 100 })
      await ok(choosePayment(s.ann.client, cart.id))
      await withdraw(rate)
      const ahead = new Date(Date.now() + HOUR).toISOString()
      await enter("usd", "eur", "0.95", { effective_at: ahead })
      const { data } = await completeCart(s.ann.client, cart.id)
      expect(data).toMatchObject({
        type: "cart",
        error: { code: "no_exchange_rate" },
      })
      expect(await entriesOf(id)).toHaveLength(1)

      await enter("usd", "eur", "0.8")
      await ok(completeCart(s.ann.client, cart.id))
      expect(await lastOf(id)).toMatchObject({ amount: "-80.00" })
    })
  })

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

    it("of a cancelled order is what was charged", async () => {
      const { id } = await acme("jpy", { credit_limit: 1e6 })
      await enter("usd", "jpy", "149.256")
      const order = await buy({ amount: "100.50" })
      await enter("usd", "jpy", "100")
      await ok(admin().post(`/admin/orders/${order.id}/cancel`))
      expect((await creditOf(id)).outstanding_balance).toBe("0")
    })
  })

  describe("a cross rate", () => {
    it("goes over the store's default currency, and is shown as such", async () => {
      const { id } = await acme("jpy", { credit_limit: 1e6 })
      await enter("eur", "usd", "1.25")
      await enter("eur", "jpy", "160")
      const cart = await cartOf({ amount: 100 })
      expect((await eligibility(cart.id)).charge).toMatchObject({
        amount: "12800",
        via: "eur",
        rate_display: "USD/JPY 128.0000",
      })
      await buy({ amount: 100 })
      expect(await lastOf(id)).toMatchObject({
        amount: "-12800",
        exchange_rate: "128",
      })
    })
  })
})
