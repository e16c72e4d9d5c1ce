import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminCreateVendor,
  AdminUpdateVendor,
  AdminVendorDeleteResponse,
  AdminVendorListParams,
  AdminVendorListResponse,
  AdminVendorResponse,
  AdminVerifyBankAccount,
} from "../../../src/types"
import { get, post, remove } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"
import { useRefreshRuns } from "./runs"

export function useVendors(
  query: AdminVendorListParams,
  options?: QueryOptions<AdminVendorListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendors.list(query),
    queryFn: () => get<AdminVendorListResponse>("/vendors", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useVendor(
  id: string,
  options?: QueryOptions<AdminVendorResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.vendors.detail(id),
    queryFn: () => get<AdminVendorResponse>(`/vendors/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type CreateVendor = { body: AdminCreateVendor; key: string }

export function useCreateVendor(
  options?: MutationOptions<AdminVendorResponse, CreateVendor>
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: CreateVendor) =>
      post<AdminVendorResponse>("/vendors", body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export type UpdateVendor = { id: string; body: AdminUpdateVendor }

/** Refused when somebody changed it since the version that is sent along. */
export function useUpdateVendor(
  options?: MutationOptions<AdminVendorResponse, UpdateVendor>
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: ({ id, body }: UpdateVendor) =>
      post<AdminVendorResponse>(`/vendors/${id}`, body),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useVerifyBankAccount(
  id: string,
  options?: MutationOptions<AdminVendorResponse, AdminVerifyBankAccount>
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: (body: AdminVerifyBankAccount) =>
      post<AdminVendorResponse>(`/vendors/${id}/verify-bank-account`, body),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useRemoveVendor(
  options?: MutationOptions<AdminVendorDeleteResponse, string>
) {
  const client = useQueryClient()
  return useMutation({
    ...options,
    mutationFn: (id: string) =>
      remove<AdminVendorDeleteResponse>(`/vendors/${id}`),
    onSuccess: (...args) => {
      // Its page is still mounted: reading the detail anew would show an error.
      void client.invalidateQueries({ queryKey: queryKeys.vendors.lists })
      options?.onSuccess?.(...args)
    },
  })
}
