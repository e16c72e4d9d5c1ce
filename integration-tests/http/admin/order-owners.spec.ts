import { Buyer, Suite, checkOut, httpSuite, ok } from "../../helpers"
import { booksOf } from "../../helpers/books"
import { placeOrder } from "../../helpers/checkout"
import { orderChanges } from "../../helpers/order-changes"
import { settled } from "../../helpers/settled"

const AUTOMATIC = "pp_payment-on-account_default"
const MANUAL = "pp_payment-on-account_manual"

httpSuite((s: Suite) => {
  const { balance, entries, history, refused } = booksOf(s)
  const flows = orderChanges(() => s.alice.client)
  const admin = () => s.alice.client
  const cancel = (order_id: string) =>
    admin().post(`/admin/orders/${order_id}/cancel`)
  const codeOf = ({ data }: { data: any }) =>
    data.error?.code ?? data.code ?? data.type

  /** By an administrator, accepted by whom it goes to. */
  const transfer = async (order_id: string, { id, client }: Buyer) => {
    await ok(
      admin().post(`/admin/orders/${order_id}/transfer`, { customer_id: id })
    )
    const { rows } = await s.container.resolve("__pg_connection__").raw(
      `select a.details->>'token' as token from order_change_action a
       where a.order_id = ? and a.action = 'TRANSFER_CUSTOMER'`,
      [order_id]
    )
    const [{ token }] = rows
    await ok(
      client.post(`/store/orders/${order_id}/transfer/accept`, { token })
    )
  }

  /** The order's total, what its payments stand for, and credit lines. */
  const figures = async (order_id: string) => {
    const { total, credit_lines } = await flows.orderOf(
      order_id,
      ",*credit_lines"
    )
    const { paid, unpaid } = await flows.money(order_id)
    return { total, paid, unpaid, credit_lines: credit_lines.length }
  }
  const fits = (total: number) => ({
    total,
    paid: total,
    unpaid: 0,
    credit_lines: 0,
  })

  describe.each([
    ["captured at once", AUTOMATIC],
    ["captured by hand", MANUAL],
  ])("an order, %s,", (_, provider_id) => {
    const buy = (amount: string | number, currency_code?: "jpy") =>
      placeOrder(s.ann, s.store, { amount, provider_id, currency_code })

    it("A63 transferred to a buyer of another company: that one is never charged, and the first gets back", async () => {
      const one = await s.company({ credit_limit: 500, members: [s.ann] })
      const two = await s.company({
        name: "Two",
        credit_limit: 500,
        members: [s.ben],
      })
      const order = await buy(100)
      await transfer(order.id, s.ben)
      await flows.edit(order.id, 130)
      await settled(refused(order.id), "other_company")
      expect(await history(one.id)).toEqual(["purchased -100.00"])
      await flows.edit(order.id, 70)
      await settled(balance(one.id), "-70.00")
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(one.id), "0.00")
      expect(await history(two.id)).toEqual([])
    })

    it("A63 transferred to somebody without a company: nobody is charged more", async () => {
      const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
      const order = await buy(100)
      await transfer(order.id, s.eve)
      await flows.edit(order.id, 130)
      await settled(refused(order.id), "no_company")
      expect(await balance(id)()).toBe("-100.00")
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
    })

    it("A63 transferred to a colleague: their company goes on with it", async () => {
      const { id } = await s.company({
        credit_limit: 500,
        members: [s.ann, s.ben],
      })
      const order = await buy(100)
      await transfer(order.id, s.ben)
      await flows.edit(order.id, 130)
      await settled(balance(id), "-130.00")
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
    })

    it("A21 completed or archived nothing moves, and its credit is not free again", async () => {
      const { id } = await s.company({ credit_limit: 100, members: [s.ann] })
      const order = await buy(60)
      await flows.fulfil(order.id)
      for (const end of ["complete", "archive"]) {
        await ok(admin().post(`/admin/orders/${order.id}/${end}`))
        expect(await history(id)).toEqual(["purchased -60.00"])
        const copy = await checkOut(s.ann, s.store, { amount: 60, provider_id })
        expect(codeOf(copy)).toBe("insufficient_credit")
      }
      await buy(40)
      expect(await balance(id)()).toBe("-100.00")
    })

    it("A21 closed, and opened again or copied: credit is asked for anew, and booked", async () => {
      const { id } = await s.company({ credit_limit: 100, members: [s.ann] })
      const order = await buy(60)
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
      const copy = await buy(60)
      expect(await balance(id)()).toBe("-60.00")
      // What Medusa has to open the closed one with.
      const again = await Promise.all([
        admin().post(`/admin/company-credit/orders/${order.id}/charge`),
        admin().post("/admin/order-edits", { order_id: order.id }),
        admin().post(`/admin/orders/${order.id}/complete`),
      ])
      expect(again.filter(({ status }) => status < 400)).toEqual([])
      const third = await checkOut(s.ann, s.store, { amount: 60, provider_id })
      expect(codeOf(third)).toBe("insufficient_credit")
      await flows.edit(copy.id, 120)
      await settled(refused(copy.id), "insufficient_credit")
      expect(await balance(id)()).toBe("-60.00")
    })

    it("A66 A67 of one cent: charged, and each edit by one cent, and given back", async () => {
      const { id } = await s.company({ credit_limit: 1, members: [s.ann] })
      const cent = await buy("0.01")
      expect(await balance(id)()).toBe("-0.01")
      expect((await cancel(cent.id)).status).toBe(200)
      await settled(balance(id), "0.00")
      const order = await buy("0.05")
      for (const cents of [4, 5, 6, 1, 2, 3, 1]) {
        await flows.edit(order.id, cents)
        await settled(balance(id), `-0.0${cents}`)
        await settled(() => figures(order.id), fits(cents / 100))
      }
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
    })

    it("A66 A67 of one yen, likewise", async () => {
      const { id } = await s.company({
        currency_code: "jpy",
        credit_limit: 5,
        members: [s.ann],
      })
      const order = await buy(1, "jpy")
      for (const yen of [2, 1, 5, 4]) {
        await flows.edit(order.id, yen)
        await settled(balance(id), `-${yen}`)
        await settled(() => figures(order.id), fits(yen))
      }
      await flows.edit(order.id, 6)
      await settled(refused(order.id), "insufficient_credit")
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0")
    })

    it("A81 reduced by less than half a coin of the account: kept, and told with what comes next", async () => {
      const { id } = await s.company({ credit_limit: 5, members: [s.ann] })
      await ok(
        admin().post("/admin/company-credit/exchange-rates", {
          from: "jpy",
          to: "usd",
          rate: "0.004",
        })
      )
      const order = await buy(100, "jpy")
      expect(await balance(id)()).toBe("-0.40")
      await flows.edit(order.id, 99)
      await settled(() => figures(order.id), fits(99))
      expect(await history(id)).toEqual(["purchased -0.40"])
      await flows.edit(order.id, 97)
      await settled(balance(id), "-0.39")
      await settled(() => figures(order.id), fits(97))
      expect((await entries(id)).at(-1)).toMatchObject({ order_amount: "2" })
      expect((await cancel(order.id)).status).toBe(200)
      await settled(balance(id), "0.00")
    })
  })

  it("A92 a draft of one cent is charged, and given back", async () => {
    const { id } = await s.company({ credit_limit: 1, members: [s.ann] })
    const { draft_order } = await ok(
      admin().post("/admin/draft-orders", {
        email: s.ann.email,
        customer_id: s.ann.id,
        region_id: s.store.regions.usd,
        sales_channel_id: s.store.sales_channel_id,
        items: [{ variant_id: s.store.variants.cent, quantity: 1 }],
        shipping_methods: [],
      })
    )
    const path = `/admin/company-credit/orders/${draft_order.id}/charge`
    const { entry } = await ok(admin().post(path))
    expect(entry).toMatchObject({ operation: "purchased", amount: "-0.01" })
    const { status, payment_status } = await flows.orderOf(draft_order.id)
    expect([status, payment_status]).toEqual(["pending", "captured"])
    expect((await cancel(draft_order.id)).status).toBe(200)
    await settled(balance(id), "0.00")
  })
})
