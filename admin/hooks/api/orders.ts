import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminChargeOrder,
  AdminChargeOrderResponse,
  AdminCreditPostingResponse,
  AdminOrderCreditResponse,
  AdminRefundToCredit,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import {
  FRESH,
  lastOf,
  type MutationOptions,
  type QueryOptions,
} from "./options"

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

type Sent<Body> = { body: Body; key: string }

/** Puts what is unpaid of an order on its buyer's account. */
export function useChargeOrder(
  orderId: string,
  options?: MutationOptions<AdminChargeOrderResponse, Sent<AdminChargeOrder>>
) {
  const refresh = useRefreshOrders()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: Sent<AdminChargeOrder>) =>
      post<AdminChargeOrderResponse>(`/orders/${orderId}/charge`, body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

/** Credits a company with what was paid for an order in another way. */
export function useRefundToCredit(
  orderId: string,
  options?: MutationOptions<
    AdminCreditPostingResponse,
    Sent<AdminRefundToCredit>
  >
) {
  const refresh = useRefreshOrders()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: Sent<AdminRefundToCredit>) =>
      post<AdminCreditPostingResponse>(
        `/orders/${orderId}/refund-to-credit`,
        body,
        key
      ),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

/** Medusa's page shows the order's payments, we the company's figures. */
function useRefreshOrders() {
  const client = useQueryClient()
  return () => {
    client.invalidateQueries({ queryKey: ["orders"] })
    client.invalidateQueries({ queryKey: queryKeys.orders.all })
    client.invalidateQueries({ queryKey: queryKeys.companies.all })
  }
}
