import { logger } from "@medusajs/framework/logger"
import {
  ON_ACCOUNT,
  choosePayment,
  completeCart,
  creditModule,
  failingOrders,
  httpSuite,
  ok,
  placeOrder,
  prepareCart,
} from "../helpers"

/** What Medusa itself has to say about a store with one process. */
const EXPECTED_WARNINGS = /Local Event Bus installed/

const failures = failingOrders()
const warned = jest.spyOn(logger, "warn")

httpSuite((s) => {
  const admin = () => s.alice.client
  const buyer = () => s.ann.client
  const acme = () => s.company({ credit_limit: 500, members: [s.ann] })
  const history = async (id: string) =>
    (
      await creditModule(s.container).listHistory(id, {
        limit: 100,
        order: "seq",
      })
    ).entries
      .slice(1)
      .map((e) => [e.operation, e.amount, e.outstanding_balance])
  const giveStoreCredit = async (amount: number) => {
    const { store_credit_account } = await ok(
      admin().post("/admin/store-credit-accounts", {
        currency_code: "usd",
        customer_id: s.ann.id,
      })
    )
    const path = `/admin/store-credit-accounts/${store_credit_account.id}`
    await ok(admin().post(`${path}/credit`, { amount }))
    return async () =>
      (await ok(admin().get(path))).store_credit_account.balance
  }
  const giveGiftCard = async (value: number) => {
    const { gift_card } = await ok(
      admin().post("/admin/gift-cards", { currency_code: "usd", value })
    )
    return gift_card.code as string
  }
  const cartOf = async (amount: number) =>
    (await prepareCart(buyer(), s.store, { amount })).id
  const buyOnAccount = async (cart_id: string) => {
    await ok(choosePayment(buyer(), cart_id))
    const { type, order } = await ok(completeCart(buyer(), cart_id))
    expect(type).toBe("order")
    return order.id as string
  }
  const cancel = (order_id: string) =>
    ok(admin().post(`/admin/orders/${order_id}/cancel`))

  it("nothing is warned of at the boot", () => {
    const warnings = warned.mock.calls.map(([text]) => String(text))
    expect(warnings.filter((text) => !EXPECTED_WARNINGS.test(text))).toEqual([])
  })

  describe("a cart paid in part by the loyalty plugin", () => {
    it("store credit: the rest is charged, a cancellation gives back that", async () => {
      const { id } = await acme()
      const balance = await giveStoreCredit(30)
      const cart = await cartOf(100)
      await ok(
        buyer().post(`/store/carts/${cart}/store-credits`, { amount: 30 })
      )
      const order = await buyOnAccount(cart)
      expect(await history(id)).toEqual([["purchased", "-70.00", "-70.00"]])
      expect(await balance()).toBe(0)
      await cancel(order)
      expect(await history(id)).toEqual([
        ["purchased", "-70.00", "-70.00"],
        ["reverted", "70.00", "0.00"],
      ])
    })

    it("store credit and a gift card: limits look at the rest alone", async () => {
      const { id } = await acme()
      await giveStoreCredit(30)
      const cart = await cartOf(550)
      await ok(
        buyer().post(`/store/carts/${cart}/store-credits`, { amount: 30 })
      )
      const refused = await choosePayment(buyer(), cart)
      expect(refused.data.code).toBe("insufficient_credit")
      const code = await giveGiftCard(20)
      await ok(buyer().post(`/store/carts/${cart}/gift-cards`, { code }))
      const order = await buyOnAccount(cart)
      expect(await history(id)).toEqual([["purchased", "-500.00", "-500.00"]])
      const { data } = await admin().get(
        `/admin/orders/${order}?fields=payment_collections.payments.id`
      )
      const [{ payments }] = data.order.payment_collections
      const refund = `/admin/payments/${payments[0].id}/refund`
      expect((await admin().post(refund, { amount: 501 })).status).toBe(400)
      await ok(admin().post(refund, { amount: 120 }))
      await cancel(order)
      expect(await history(id)).toEqual([
        ["purchased", "-500.00", "-500.00"],
        ["refunded", "120.00", "-380.00"],
        ["reverted", "380.00", "0.00"],
      ])
    })

    it("a gift card that pays for all: nothing is charged", async () => {
      const { id } = await acme()
      const code = await giveGiftCard(100)
      const cart = await cartOf(60)
      await ok(buyer().post(`/store/carts/${cart}/gift-cards`, { code }))
      const order = await buyOnAccount(cart)
      await cancel(order)
      expect(await history(id)).toEqual([])
    })

    // The plugin takes store credit before the payment is authorized. What
    // becomes of it when that fails is its own affair, whoever the provider is.
    it("a refusal at the last click leaves no entry, all else as any failed payment does", async () => {
      const { id } = await acme()
      const balance = await giveStoreCredit(60)
      const spentBy = async (provider_id: string, fail: () => unknown) => {
        const before = await balance()
        const cart = await cartOf(100)
        await ok(
          buyer().post(`/store/carts/${cart}/store-credits`, { amount: 20 })
        )
        await ok(choosePayment(buyer(), cart, { provider_id }))
        await fail()
        const { data } = await completeCart(buyer(), cart)
        expect(data.type).not.toBe("order")
        return before - (await balance())
      }
      const ours = await spentBy(ON_ACCOUNT, () =>
        creditModule(s.container).setTerms({
          company_id: id,
          credit_limit: 79.99,
          actor: { type: "user", id: s.alice.id },
        })
      )
      const theirs = await spentBy("pp_system_default", () => failures.next(1))
      expect(ours).toBe(theirs)
      expect(await history(id)).toEqual([["updated", "0.00", "0.00"]])
    })
  })

  it("a draft order made over the draft order routes is charged to the account", async () => {
    const { id } = await acme()
    const { draft_order } = await ok(
      admin().post("/admin/draft-orders", {
        customer_id: s.ann.id,
        email: s.ann.email,
        region_id: s.store.regions.usd,
        sales_channel_id: s.store.sales_channel_id,
        items: [{ variant_id: s.store.variants.one, quantity: 40 }],
        shipping_methods: [],
      })
    )
    const draft = `/admin/draft-orders/${draft_order.id}`
    await ok(admin().post(`${draft}/edit`))
    await ok(
      admin().post(`${draft}/edit/items`, {
        items: [{ variant_id: s.store.variants.one, quantity: 60 }],
      })
    )
    await ok(admin().post(`${draft}/edit/confirm`))
    await ok(admin().post(`${draft}/convert-to-order`))
    expect(await history(id)).toEqual([])
    const path = `/admin/company-credit/orders/${draft_order.id}/charge`
    await ok(admin().post(path, { po_number: "PO-1" }))
    expect(await history(id)).toEqual([["purchased", "-100.00", "-100.00"]])
    await cancel(draft_order.id)
    expect((await history(id)).slice(1)).toEqual([
      ["reverted", "100.00", "0.00"],
    ])
  })

  describe("the store's own", () => {
    it("handlers on Medusa's hooks are called as ever", async () => {
      await acme()
      const before = await admin().get("/admin/store-handlers")
      const order = await placeOrder(s.ann, s.store, { amount: 10 })
      await cancel(order.id)
      const after = await admin().get("/admin/store-handlers")
      const since = Object.keys(after.data.called).filter(
        (name) => after.data.called[name] > (before.data.called[name] ?? 0)
      )
      expect(since).toEqual(
        expect.arrayContaining([
          "cancelOrder.orderCanceled",
          "completeCart.validate",
          "createCart.cartCreated",
          "createCart.validate",
          "refreshPaymentCollection.validate",
        ])
      )
    })

    it("companies, their routes, link and alias stay what they were", async () => {
      const { id } = await s.company({ name: "On account", external_id: "c" })
      const { company } = await ok(
        admin().post("/admin/companies", {
          name: "The store's",
          customer_ids: [s.ann.id],
        })
      )
      const theirs = {
        companies: [
          {
            id: company.id,
            name: "The store's",
            email: null,
            customers: [expect.objectContaining({ id: s.ann.id })],
          },
        ],
      }
      expect(await ok(admin().get("/admin/companies"))).toEqual(theirs)
      expect(await ok(s.guest.get("/store/companies"))).toEqual(theirs)
      const ours = await ok(admin().get("/admin/company-credit/companies"))
      expect(ours.companies.map((each: { id: string }) => each.id)).toEqual([
        id,
      ])
    })
  })
})
