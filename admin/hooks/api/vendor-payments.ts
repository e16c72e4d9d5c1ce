import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminCreatedVendorPaymentResponse,
  AdminCreateVendorPayment,
  AdminExportVendorPayment,
  AdminRecordVendorPayment,
  AdminVendorPaymentListParams,
  AdminVendorPaymentListResponse,
  AdminVendorPaymentPreviewResponse,
  AdminVendorPaymentResponse,
  AdminVendorTransferListParams,
  AdminVendorTransferListResponse,
  AdminVoidVendorPayment,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { downloadFile } from "../../lib/download-file"
import { queryKeys } from "../../lib/query-keys"
import {
  FRESH,
  lastOf,
  type MutationOptions,
  type QueryOptions,
} from "./options"

export function useVendorPayments(query: AdminVendorPaymentListParams) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendorPayments.list(query),
    queryFn: () =>
      get<AdminVendorPaymentListResponse>("/vendor-payments", query),
    placeholderData: keepPreviousData,
    ...FRESH,
  })
  return { ...data, ...rest }
}

export function useVendorPayment(
  id: string,
  options?: QueryOptions<AdminVendorPaymentResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendorPayments.detail(id),
    queryFn: () => get<AdminVendorPaymentResponse>(`/vendor-payments/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useTransfers(id: string, query: AdminVendorTransferListParams) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendorPayments.transfers(id, query),
    queryFn: () =>
      get<AdminVendorTransferListResponse>(
        `/vendor-payments/${id}/transfers`,
        query
      ),
    placeholderData: lastOf(id),
    ...FRESH,
  })
  return { ...data, ...rest }
}

/** Writes nothing; asked anew each time it is shown. Null: not yet. */
export function usePaymentPreview(body: AdminCreateVendorPayment | null) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendorPayments.preview(body ?? {}),
    queryFn: () =>
      post<AdminVendorPaymentPreviewResponse>(
        "/vendor-payments/preview",
        body ?? {}
      ),
    enabled: body !== null,
    gcTime: 0,
    retry: false,
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
  return { ...data, ...rest }
}

type Create = { body: AdminCreateVendorPayment; key: string }

export function useCreateVendorPayment(
  options?: MutationOptions<AdminCreatedVendorPaymentResponse, Create>
) {
  const refresh = useRefreshPayments()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: Create) =>
      post<AdminCreatedVendorPaymentResponse>("/vendor-payments", body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

type Keyed<Body> = { body: Body; key: string }

export function useRecordVendorPayment(
  id: string,
  options?: MutationOptions<
    AdminVendorPaymentResponse,
    Keyed<AdminRecordVendorPayment>
  >
) {
  return usePaymentMove(`/vendor-payments/${id}/record`, options)
}

export function useVoidVendorPayment(
  id: string,
  options?: MutationOptions<
    AdminVendorPaymentResponse,
    Keyed<AdminVoidVendorPayment>
  >
) {
  return usePaymentMove(`/vendor-payments/${id}/void`, options)
}

type Export = { body: AdminExportVendorPayment; name: string }

/** Saves the file for the bank; the first time it changes the payment. */
export function useExportVendorPayment(
  id: string,
  options?: MutationOptions<void, Export>
) {
  const refresh = useRefreshPayments()
  return useMutation({
    ...options,
    mutationFn: ({ body, name }: Export) =>
      downloadFile(`/vendor-payments/${id}/export`, body, name),
    // Also where it failed: the file may have been cut off after the export.
    onSettled: refresh,
  })
}

function usePaymentMove<Body extends object>(
  path: string,
  options?: MutationOptions<AdminVendorPaymentResponse, Keyed<Body>>
) {
  const refresh = useRefreshPayments()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: Keyed<Body>) =>
      post<AdminVendorPaymentResponse>(path, body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

/** A payment is told on invoices, vendors, reimbursements and companies. */
function useRefreshPayments() {
  const client = useQueryClient()
  return () => {
    client.invalidateQueries({ queryKey: queryKeys.everything })
  }
}
