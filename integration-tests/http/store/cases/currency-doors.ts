import type { Context } from "@medusajs/framework/types"
import {
  Suite,
  choosePayment,
  completeCart,
  creditModule,
  ok,
} from "../../../helpers"
import { currencyCalls } from "./currency-calls"

export function currencyDoors(s: Suite) {
  const { acme, admin, cartOf, creditOf, enter, entriesOf, lastOf } =
    currencyCalls(s)

  describe("an order an administrator puts on account", () => {
    const draftOf = async (quantity: number) => {
      const { draft_order } = await ok(
        admin().post("/admin/draft-orders", {
          email: s.ann.email,
          customer_id: s.ann.id,
          region_id: s.store.regions.usd,
          sales_channel_id: s.store.sales_channel_id,
          items: [{ variant_id: s.store.variants.one, quantity }],
          shipping_methods: [],
        })
      )
      return draft_order.id as string
    }
    const charge = (id: string) =>
      admin().post(`/admin/company-credit/orders/${id}/charge`)

    it("is converted, too, and refused without a rate", async () => {
      const { id } = await acme("eur", { credit_limit: 90 })
      const draft = await draftOf(100)
      const refused = await charge(draft)
      expect([refused.status, refused.data.code]).toEqual([
        422,
        "no_exchange_rate",
      ])
      await enter("usd", "eur", "0.91")
      const beyond = await charge(draft)
      expect(beyond.data.code).toBe("insufficient_credit")
      expect(beyond.data.message).toContain("EUR 1.00 is missing")
      expect(await entriesOf(id)).toHaveLength(1)

      await enter("usd", "eur", "0.9")
      const { entry, order_credit } = await ok(charge(draft))
      expect(entry).toMatchObject({
        amount: "-90.00",
        order_amount: "-100",
        exchange_rate: "0.9",
        amount_display: "EUR -90.00 (-$100.00)",
        rate_display: "USD/EUR 0.9000",
      })
      expect(order_credit).toMatchObject({
        currency_code: "eur",
        on_account: "90.00",
        available_credit: "0.00",
      })
    })
  })

  describe("a credit currency that changes at the last click", () => {
    it("is read anew: the order is charged in the new one", async () => {
      const { id } = await acme("eur")
      await enter("usd", "eur", "0.9")
      await enter("usd", "jpy", "150")
      const cart = await cartOf({ amount: 100 })
      await ok(choosePayment(s.ann.client, cart.id))
      const knex = s.container.resolve("__pg_connection__")
      const placed = async () =>
        Number((await knex("order").count("id as n"))[0].n)
      let completed: Promise<{ type: string }> | undefined

      // The change holds the account; nobody sees it before it is committed.
      const credit = creditModule(s.container)
      await inTransaction(credit, async (context) => {
        await credit.changeCurrency(
          {
            company_id: id,
            currency_code: "jpy",
            rate: "160",
            actor: { type: "user", id: s.alice.id },
          },
          context
        )
        completed = ok(completeCart(s.ann.client, cart.id))
        while ((await placed()) === 0) {
          await pause(50)
        }
        // By now the charge in the former currency waits for the account.
        await pause(1500)
      })

      expect((await completed!).type).toBe("order")
      expect(await lastOf(id)).toMatchObject({
        operation: "purchased",
        amount: "-15000",
        currency_code: "jpy",
        exchange_rate: "150",
        amount_display: "JPY -15,000 (-$100.00)",
      })
      expect((await creditOf(id)).outstanding_balance).toBe("-15000")
    })
  })
}

/** In a transaction of the caller's, as a Medusa service does it. */
const inTransaction = (
  credit: ReturnType<typeof creditModule>,
  work: (context: Context) => Promise<void>
): Promise<void> =>
  (credit as any).baseRepository_.transaction((transactionManager: unknown) =>
    work({ transactionManager, __type: "MedusaContext" } as Context)
  )

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
