import { Suite, choosePayment, completeCart, ok } from "../../../helpers"
import { inHours } from "../../admin/cases/rate-calls"
import { currencyCalls } from "./currency-calls"

export function withoutRate(s: Suite) {
  const {
    acme,
    cartOf,
    codeOf,
    eligibility,
    enter,
    entriesOf,
    lastOf,
    withdraw,
  } = currencyCalls(s)

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
      await enter("usd", "eur", "0.95", { effective_at: inHours(1) })
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
}
