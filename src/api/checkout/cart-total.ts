import type { MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type PricedCart = { id: string; region_id: string | null; total: string }

/** A cart's total as Medusa computes it, exact; null when there is none. */
export async function findPricedCart(
  scope: MedusaContainer,
  cart_id: string
): Promise<PricedCart | null> {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id", "region_id", "total", "raw_total"],
    filters: { id: cart_id },
  })
  const cart = data[0] as
    | {
        id: string
        region_id: string | null
        total: unknown
        raw_total?: unknown
      }
    | undefined
  if (!cart) {
    return null
  }
  const total = new BigNumber((cart.raw_total ?? cart.total) as never)
  return {
    id: cart.id,
    region_id: cart.region_id,
    total: String(total.raw!.value),
  }
}
