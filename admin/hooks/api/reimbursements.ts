import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import type {
  AdminReimbursementListParams,
  AdminReimbursementListResponse,
  AdminReimbursementResponse,
  AdminReverseReimbursement,
  AdminReversedReimbursementResponse,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"
import { useRefreshRuns } from "./runs"

export function useReimbursements(
  query: AdminReimbursementListParams,
  options?: QueryOptions<AdminReimbursementListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.reimbursements.list(query),
    queryFn: () =>
      get<AdminReimbursementListResponse>("/reimbursements", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useReimbursement(
  id: string,
  options?: QueryOptions<AdminReimbursementResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.reimbursements.detail(id),
    queryFn: () => get<AdminReimbursementResponse>(`/reimbursements/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type ReverseReimbursement = {
  body: AdminReverseReimbursement
  key: string
}

/** Cancels its invoice and gives the company its credit back. */
export function useReverseReimbursement(
  id: string,
  options?: MutationOptions<
    AdminReversedReimbursementResponse,
    ReverseReimbursement
  >
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: ReverseReimbursement) =>
      post<AdminReversedReimbursementResponse>(
        `/reimbursements/${id}/reverse`,
        body,
        key
      ),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}
