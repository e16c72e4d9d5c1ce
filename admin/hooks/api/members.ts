import { useMutation, useQuery } from "@tanstack/react-query"
import type {
  AdminAddCompanyMember,
  AdminCompanyMemberDeleteResponse,
  AdminCompanyMemberListResponse,
  AdminCompanyMemberResponse,
  AdminUpdateCompanyMember,
} from "../../../src/types"
import { get, post, remove } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { useRefreshCompanies } from "./companies"
import {
  FRESH,
  lastOf,
  type MutationOptions,
  type QueryOptions,
} from "./options"

type MemberPage = { limit?: number; offset?: number }

export function useMembers(
  companyId: string,
  query: MemberPage,
  options?: QueryOptions<AdminCompanyMemberListResponse>
) {
  const path = `/companies/${companyId}/members`
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.companies.members(companyId, query),
    queryFn: () => get<AdminCompanyMemberListResponse>(path, query),
    placeholderData: lastOf(companyId),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useAddMember(
  companyId: string,
  options?: MutationOptions<AdminCompanyMemberResponse, AdminAddCompanyMember>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: (body: AdminAddCompanyMember) =>
      post<AdminCompanyMemberResponse>(`/companies/${companyId}/members`, body),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useUpdateMember(
  companyId: string,
  memberId: string,
  options?: MutationOptions<
    AdminCompanyMemberResponse,
    AdminUpdateCompanyMember
  >
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: (body: AdminUpdateCompanyMember) =>
      post<AdminCompanyMemberResponse>(
        `/companies/${companyId}/members/${memberId}`,
        body
      ),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useRemoveMember(
  companyId: string,
  options?: MutationOptions<AdminCompanyMemberDeleteResponse, string>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: (memberId: string) =>
      remove<AdminCompanyMemberDeleteResponse>(
        `/companies/${companyId}/members/${memberId}`
      ),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}
