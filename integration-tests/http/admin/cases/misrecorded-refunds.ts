import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { settleOrder } from "../../../../src/workflows/utils/settle-until-done"
import { Suite, placeOrder } from "../../../helpers"
import { booksOf } from "../../../helpers/books"
import { orderChanges } from "../../../helpers/order-changes"
import { settled } from "../../../helpers/settled"

const MANUAL = "pp_payment-on-account_manual"

/** Medusa writes down every refund a payment has when one is made. */
export function misrecordedRefunds(s: Suite, method: string) {
  const { history, balance } = booksOf(s)
  const flows = orderChanges(
    () => s.alice.client,
    () => s.store.variants.one
  )

  /** An order of 100 that was edited to 80. */
  const editedDown = async () => {
    const { id } = await s.company({ credit_limit: 500, members: [s.ann] })
    const order = await placeOrder(s.ann, s.store, {
      amount: 100,
      provider_id: method,
    })
    await flows.edit(order.id, 80)
    await settled(balance(id), "-80.00")
    return { id, order }
  }

  it("A66 a refund that Medusa wrote down, and took back or had otherwise: nothing more is charged", async () => {
    const { id, order } = await editedDown()
    const orders = s.container.resolve(Modules.ORDER)
    const shown = async () =>
      (await flows.orderOf(order.id)).summary.transaction_total
    const paid = method === MANUAL ? 0 : 80
    await settled(shown, paid)
    const write = (reference_id: string) =>
      orders.addOrderTransactions({
        order_id: order.id,
        currency_code: "usd",
        amount: -7,
        reference: "refund",
        reference_id,
      })
    await write("ref_gone")
    const [payment] = (await flows.orderOf(order.id)).payment_collections[0]
      .payments
    if (method !== MANUAL) {
      await write(payment.refunds[0].id)
    }
    expect(await shown()).not.toBe(paid)
    await settleOrder(s.container, order.id)
    expect(await history(id)).toEqual(["purchased -100.00", "reverted 20.00"])
    expect(await shown()).toBe(paid)
    // So before it is set right, by whoever looks first.
    await write("ref_gone")
    const charged = await s.alice.client.post(
      `/admin/company-credit/orders/${order.id}/charge`,
      {}
    )
    expect(charged).toMatchObject({
      status: 400,
      data: { code: "nothing_to_charge" },
    })
    // A new version of the order comes up while it is set right.
    await Promise.all([
      settleOrder(s.container, order.id),
      flows.edit(order.id, 60),
    ])
    await settleOrder(s.container, order.id)
    await settled(balance(id), "-60.00")
    await settled(shown, method === MANUAL ? 0 : 60)
  })

  it("A66 a refund that Medusa's sum lost to a new version of the order: summed up anew, given back once", async () => {
    const { id, order } = await editedDown()
    const sums = async () => {
      const { summary } = await flows.orderOf(order.id)
      const { transaction_total, paid_total, refunded_total } = summary
      const { pending_difference } = summary
      return {
        ...{ transaction_total, paid_total, refunded_total },
        pending_difference,
      }
    }
    const isManual = method === MANUAL
    const right = {
      transaction_total: isManual ? 0 : 80,
      paid_total: isManual ? 0 : 100,
      refunded_total: isManual ? 0 : 20,
      pending_difference: isManual ? 80 : 0,
    }
    await settled(sums, right)
    const sql = s.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const set = (key: string, by: number) =>
      `'${key}', (totals->>'${key}')::numeric + ${by},
       'raw_${key}', jsonb_build_object('precision', 20, 'value',
         ((totals->>'${key}')::numeric + ${by})::text)`
    await sql.raw(
      `update order_summary set totals = totals || jsonb_build_object(
         ${set("transaction_total", 20)}, ${set("refunded_total", -20)},
         ${set("pending_difference", -20)})
       where order_id = ?`,
      [order.id]
    )
    expect(await sums()).not.toEqual(right)
    await settleOrder(s.container, order.id)
    expect(await sums()).toEqual(right)
    await flows.edit(order.id, 60)
    await settled(balance(id), "-60.00")
    expect(await history(id)).toEqual([
      "purchased -100.00",
      "reverted 20.00",
      "reverted 20.00",
    ])
  })
}
