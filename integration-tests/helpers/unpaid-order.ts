import { ok } from "./client"
import type { Suite } from "./suite"

/** An order of Ann's that nothing was paid of, and its collection. */
export async function unpaidOrder(
  { alice, ann, store }: Suite,
  amount: number
): Promise<{ order_id: string; collection_id: string }> {
  const { draft_order } = await ok(
    alice.client.post("/admin/draft-orders", {
      email: ann.email,
      customer_id: ann.id,
      region_id: store.regions.usd,
      sales_channel_id: store.sales_channel_id,
      items: [{ variant_id: store.variants.one, quantity: amount }],
      shipping_methods: [],
    })
  )
  const order_id = draft_order.id as string
  await ok(
    alice.client.post(`/admin/draft-orders/${order_id}/convert-to-order`)
  )
  const { payment_collection } = await ok(
    alice.client.post("/admin/payment-collections", { order_id, amount })
  )
  return { order_id, collection_id: payment_collection.id as string }
}
