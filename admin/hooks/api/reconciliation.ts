import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminDifferenceListParams,
  AdminDifferenceListResponse,
  AdminDifferenceResponse,
  AdminDismissDifference,
  AdminReconciliationListParams,
  AdminReconciliationListResponse,
  AdminReconciliationResponse,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { useRefreshCompanies } from "./companies"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"

export function useReconciliations(
  query: AdminReconciliationListParams,
  options?: QueryOptions<AdminReconciliationListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.reconciliation.runs(query),
    queryFn: () =>
      get<AdminReconciliationListResponse>("/reconciliations", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useDifferences(
  query: AdminDifferenceListParams,
  options?: QueryOptions<AdminDifferenceListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.reconciliation.differences(query),
    queryFn: () => get<AdminDifferenceListResponse>("/differences", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useDifference(
  id: string,
  options?: QueryOptions<AdminDifferenceResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.reconciliation.difference(id),
    queryFn: () => get<AdminDifferenceResponse>(`/differences/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

/** Looks at the whole store; it goes on by itself, after the answer. */
export function useStartReconciliation(
  options?: MutationOptions<AdminReconciliationResponse, void>
) {
  const refresh = useRefreshReconciliation()
  return useMutation({
    ...options,
    mutationFn: () => post<AdminReconciliationResponse>("/reconciliations"),
    onSettled: (...args) => {
      // Refused: somebody else's may be under way, which is to be seen.
      refresh()
      options?.onSettled?.(...args)
    },
  })
}

/** Posts in the name of who confirms it. The key makes it happen once. */
export function useRepairDifference(
  id: string,
  options?: MutationOptions<AdminDifferenceResponse, string>
) {
  const refreshDifferences = useRefreshReconciliation()
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: (key: string) =>
      post<AdminDifferenceResponse>(`/differences/${id}/repair`, {}, key),
    onSettled: (...args) => {
      refreshDifferences()
      refresh()
      options?.onSettled?.(...args)
    },
  })
}

export function useDismissDifference(
  id: string,
  options?: MutationOptions<AdminDifferenceResponse, AdminDismissDifference>
) {
  const refresh = useRefreshReconciliation()
  return useMutation({
    ...options,
    mutationFn: (body: AdminDismissDifference) =>
      post<AdminDifferenceResponse>(`/differences/${id}/dismiss`, body),
    onSettled: (...args) => {
      refresh()
      options?.onSettled?.(...args)
    },
  })
}

export function useRefreshReconciliation() {
  const client = useQueryClient()
  return () =>
    client.invalidateQueries({ queryKey: queryKeys.reconciliation.all })
}
