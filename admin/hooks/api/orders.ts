import { useQuery } from "@tanstack/react-query"
import type { AdminOrderCreditResponse } from "../../../src/types"
import { get } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, lastOf, type QueryOptions } from "./options"

/**
 * What an order has on account; null when nothing of it ever was.
 *
 * @param version changes with the order, which is then asked about anew
 */
export function useOrderCredit(
  orderId: string,
  version: string,
  options?: QueryOptions<AdminOrderCreditResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.orders.detail(orderId, version),
    queryFn: () => get<AdminOrderCreditResponse>(`/orders/${orderId}`),
    placeholderData: lastOf(orderId),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}
