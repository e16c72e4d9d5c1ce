import {
  Suite,
  checkOut,
  choosePayment,
  completeCart,
  httpSuite,
  ok,
  placeOrder,
} from "../../helpers"
import { inHours } from "../admin/cases/rate-calls"
import { currencyCalls } from "./cases/currency-calls"
import { currencyDoors } from "./cases/currency-doors"
import { givenBack } from "./cases/currency-given-back"
import { withoutRate } from "./cases/currency-without-rate"

httpSuite((s: Suite) => {
  const {
    acme,
    admin,
    buy,
    cartOf,
    codeOf,
    creditOf,
    eligibility,
    enter,
    entriesOf,
    lastOf,
  } = currencyCalls(s)

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
      await enter("usd", "eur", "0.50", { effective_at: inHours(1) })
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

  withoutRate(s)
  givenBack(s)
  currencyDoors(s)

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
