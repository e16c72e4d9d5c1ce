import type { MedusaContainer } from "@medusajs/framework/types"
import type { ToldChange } from "../../src/domain"
import { findChangesSince } from "../../src/workflows/utils/order-changes"

/** The latest change of an order's total, as an event of Medusa tells of it. */
export async function latestChange(
  container: MedusaContainer,
  order_id: string
): Promise<ToldChange> {
  const changes = await findChangesSince(container, order_id, null)
  const { change_type, references } = changes.at(-1)!
  return { change_type: change_type!, references, told_at: new Date() }
}
