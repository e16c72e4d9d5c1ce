import { useMutation, useQuery } from "@tanstack/react-query"
import type {
  AdminCreditEntryResponse,
  AdminEditReimbursement,
  AdminEntryEditsResponse,
  AdminHistoryParams,
  AdminHistoryResponse,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { useRefreshCompanies } from "./companies"
import {
  FRESH,
  lastOf,
  type MutationOptions,
  type QueryOptions,
} from "./options"

export function useHistory(
  companyId: string,
  query: AdminHistoryParams,
  options?: QueryOptions<AdminHistoryResponse>
) {
  const path = `/companies/${companyId}/history`
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.companies.history(companyId, query),
    queryFn: () => get<AdminHistoryResponse>(path, query),
    placeholderData: lastOf(companyId),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useEntryEdits(
  companyId: string,
  entryId: string,
  options?: QueryOptions<AdminEntryEditsResponse>
) {
  const path = `/companies/${companyId}/history/${entryId}/edits`
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.companies.edits(companyId, entryId),
    queryFn: () => get<AdminEntryEditsResponse>(path),
    ...options,
  })
  return { ...data, ...rest }
}

/** PO number and comment of a `reimbursed` entry; nothing else can change. */
export function useEditReimbursement(
  companyId: string,
  entryId: string,
  options?: MutationOptions<AdminCreditEntryResponse, AdminEditReimbursement>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: (body: AdminEditReimbursement) =>
      post<AdminCreditEntryResponse>(
        `/companies/${companyId}/history/${entryId}`,
        body
      ),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}
