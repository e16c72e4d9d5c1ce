import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CHANGES_OF_TOTAL, OrderChange } from "../../domain"

/** Confirmed changes of the order's total after a known one, oldest first. */
export async function findChangesSince(
  container: MedusaContainer,
  order_id: string,
  known: string | null
): Promise<OrderChange[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: [
      "id",
      "change_type",
      "version",
      "confirmed_at",
      "confirmed_by",
      "requested_by",
      "created_by",
      "exchange_id",
      "claim_id",
      "return_id",
      "actions.id",
    ],
    filters: { order_id, status: "confirmed" } as never,
  })
  const changes = (data as unknown as ConfirmedChange[])
    .filter(changesTotal)
    .sort((a, b) => a.version - b.version)
    .map((one) => ({
      id: one.id,
      change_type: one.change_type,
      version: one.version,
      confirmed_at: one.confirmed_at,
      references: [
        ...[one.exchange_id, one.claim_id, one.return_id],
        ...(one.actions ?? []).map(({ id }) => id),
      ].filter((id) => id !== null),
      by: one.confirmed_by ?? one.requested_by ?? one.created_by,
    }))
  return changes.slice(changes.findIndex(({ id }) => id === known) + 1)
}

/**
 * An address, a transfer or a credit line asks for nothing. Fulfilments have no
 * type; nor what cancels an exchange, claim or return.
 */
function changesTotal(change: ConfirmedChange): boolean {
  const { change_type, exchange_id, claim_id, return_id } = change
  return change_type === null
    ? Boolean(exchange_id ?? claim_id ?? return_id)
    : CHANGES_OF_TOTAL.includes(change_type)
}

type ConfirmedChange = {
  id: string
  exchange_id: string | null
  claim_id: string | null
  return_id: string | null
  change_type: string | null
  version: number
  confirmed_at: string
  confirmed_by: string | null
  requested_by: string | null
  created_by: string | null
  actions: { id: string }[] | null
}
