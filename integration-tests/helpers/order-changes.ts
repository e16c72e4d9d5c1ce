import { Client, Reply, ok } from "./client"

export type OrderItem = { id: string; quantity: number; unit_price: number }

/**
 * What an administrator does to an order in the dashboard, by the same calls:
 * edits, returns, claims, exchanges, fulfilments. Items are Medusa's; of an
 * order made by `placeOrder` the first one costs 1 each.
 *
 * @param variant_id what to add to an order that has nothing left
 */
export function orderChanges(client: () => Client, variant_id?: () => string) {
  const post = (path: string, body?: unknown) =>
    ok(client().post(`/admin/${path}`, body))

  const orderOf = async (order_id: string, fields = "") =>
    (
      await ok(
        client().get(`/admin/orders/${order_id}?fields=${ORDER}${fields}`)
      )
    ).order

  const itemsOf = async (order_id: string): Promise<OrderItem[]> =>
    (await orderOf(order_id)).items

  /** Begins an edit and sets the first item's quantity; not confirmed yet. */
  const beginEdit = async (order_id: string, quantity: number) => {
    const [item] = await itemsOf(order_id)
    await post("order-edits", { order_id })
    await (item
      ? post(`order-edits/${order_id}/items/item/${item.id}`, { quantity })
      : post(`order-edits/${order_id}/items`, {
          items: [{ variant_id: variant_id!(), quantity }],
        }))
  }
  const confirmEdit = (order_id: string): Promise<Reply> =>
    client().post(`/admin/order-edits/${order_id}/confirm`)

  /** Sets the first item's quantity: of items at 1 each, the order's total. */
  const edit = async (order_id: string, quantity: number) => {
    await beginEdit(order_id, quantity)
    await ok(confirmEdit(order_id))
  }

  const fulfil = async (order_id: string) => {
    const items = (await itemsOf(order_id)).map(({ id, quantity }) => ({
      id,
      quantity,
    }))
    await post(`orders/${order_id}/fulfillments`, { items })
  }

  const receive = async (return_id: string, id: string, quantity: number) => {
    await post(`returns/${return_id}/receive`)
    await post(`returns/${return_id}/receive-items`, {
      items: [{ id, quantity }],
    })
    await post(`returns/${return_id}/receive/confirm`)
  }

  /** Of the first item, asked for and received, of a fulfilled order. */
  const takeBack = async (order_id: string, quantity: number) => {
    const [{ id }] = await itemsOf(order_id)
    const { return: made } = await post("returns", { order_id })
    await post(`returns/${made.id}/request-items`, {
      items: [{ id, quantity }],
    })
    await post(`returns/${made.id}/request`)
    await receive(made.id, id, quantity)
  }

  /** So many of the first item back, and so many sent instead. */
  const exchange = async (
    order_id: string,
    back: number,
    instead: { variant_id: string; quantity: number }
  ) => {
    const [{ id }] = await itemsOf(order_id)
    const made = (await post("exchanges", { order_id })).exchange
    const asked = await post(`exchanges/${made.id}/inbound/items`, {
      items: [{ id, quantity: back }],
    })
    await post(`exchanges/${made.id}/outbound/items`, { items: [instead] })
    await post(`exchanges/${made.id}/request`)
    return {
      id: made.id as string,
      return_id: asked.return.id as string,
      item_id: id,
    }
  }

  /** So many of the first item are claimed for their money. */
  const claim = async (order_id: string, quantity: number) => {
    const [{ id }] = await itemsOf(order_id)
    const made = (await post("claims", { order_id, type: "refund" })).claim
    await post(`claims/${made.id}/claim-items`, { items: [{ id, quantity }] })
    const asked = await post(`claims/${made.id}/inbound/items`, {
      items: [{ id, quantity }],
    })
    await post(`claims/${made.id}/request`)
    return {
      id: made.id as string,
      return_id: asked.return.id as string,
      item_id: id,
    }
  }

  /** What Medusa asks for, and what live payments stand for. */
  const money = async (order_id: string) => {
    const order = await orderOf(order_id)
    const paid = order.payment_collections
      .flatMap(({ payments }: any) => payments ?? [])
      .filter(({ canceled_at }: any) => !canceled_at)
      .map(({ amount, refunds }: any) =>
        refunds.reduce((rest: number, r: any) => rest - r.amount, amount)
      )
      .reduce((sum: number, one: number) => sum + one, 0)
    const unpaid = order.payment_collections
      .filter(({ status }: any) => ["not_paid", "awaiting"].includes(status))
      .reduce((sum: number, { amount }: any) => sum + amount, 0)
    // Medusa answers with floats.
    return { paid: Number(paid.toFixed(6)), unpaid: Number(unpaid.toFixed(6)) }
  }

  return {
    orderOf,
    money,
    beginEdit,
    confirmEdit,
    edit,
    fulfil,
    receive,
    takeBack,
    exchange,
    claim,
  }
}

const ORDER = [
  "id,status,payment_status,is_draft_order,total,*items,*summary",
  "*payment_collections,*payment_collections.payments",
  "*payment_collections.payments.captures",
  "*payment_collections.payments.refunds",
].join(",")
