import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import type { ClerkMove } from "../../../src/domain"
import type {
  AdminMovedVendorInvoicesResponse,
  AdminVendorInvoiceListParams,
  AdminVendorInvoiceListResponse,
  AdminVendorInvoiceResponse,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"
import { useRefreshRuns } from "./runs"

export function useVendorInvoices(
  query: AdminVendorInvoiceListParams,
  options?: QueryOptions<AdminVendorInvoiceListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendorInvoices.list(query),
    queryFn: () =>
      get<AdminVendorInvoiceListResponse>("/vendor-invoices", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useVendorInvoice(
  id: string,
  options?: QueryOptions<AdminVendorInvoiceResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendorInvoices.detail(id),
    queryFn: () => get<AdminVendorInvoiceResponse>(`/vendor-invoices/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type MoveInvoices = { move: ClerkMove; ids: string[]; reason?: string }

/**
 * Each is moved or told why not. Without a key: the same invoices may be
 * approved again after they were opened again, and a repeat changes nothing.
 */
export function useMoveVendorInvoices(
  options?: MutationOptions<AdminMovedVendorInvoicesResponse, MoveInvoices>
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: ({ move, ...body }: MoveInvoices) =>
      post<AdminMovedVendorInvoicesResponse>(`/vendor-invoices/${move}`, body),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}
