import { useQuery } from "@tanstack/react-query"
import type { AdminOrderCreditResponse } from "../../../src/types"
import { get } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { QueryOptions } from "./options"

/** What an order has on account; null when nothing of it ever was. */
export function useOrderCredit(
  orderId: string,
  options?: QueryOptions<AdminOrderCreditResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.orders.detail(orderId),
    queryFn: () => get<AdminOrderCreditResponse>(`/orders/${orderId}`),
    ...options,
  })
  return { ...data, ...rest }
}
