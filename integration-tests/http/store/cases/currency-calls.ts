import {
  Buyer,
  CartWish,
  Reply,
  Suite,
  ok,
  placeOrder,
  prepareCart,
} from "../../../helpers"
import { adminCalls } from "../../admin/cases/admin-calls"
import { rateCalls } from "../../admin/cases/rate-calls"

/** A buyer of a company whose credit may be in another currency. */
export function currencyCalls(s: Suite) {
  const { enter, withdraw } = rateCalls(s)
  const { creditOf, entriesOf } = adminCalls(s)
  const admin = () => s.alice.client
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
  return {
    creditOf,
    entriesOf,
    admin,
    enter,
    withdraw: (id: string) => ok(withdraw(id)),
    acme,
    buy,
    eligibility,
    cartOf,
    refund,
    lastOf,
    codeOf,
  }
}
