import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminCompanyDeleteResponse,
  AdminCompanyListParams,
  AdminCompanyListResponse,
  AdminCompanyResponse,
  AdminCreateCompany,
  AdminUpdateCompany,
} from "../../../src/types"
import { get, post, remove } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"

export function useCompanies(
  query: AdminCompanyListParams,
  options?: QueryOptions<AdminCompanyListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.companies.list(query),
    queryFn: () => get<AdminCompanyListResponse>("/companies", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useCompany(
  id: string,
  options?: QueryOptions<AdminCompanyResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.companies.detail(id),
    queryFn: () => get<AdminCompanyResponse>(`/companies/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type CreateCompany = { body: AdminCreateCompany; key: string }

export function useCreateCompany(
  options?: MutationOptions<AdminCompanyResponse, CreateCompany>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: CreateCompany) =>
      post<AdminCompanyResponse>("/companies", body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useUpdateCompany(
  id: string,
  options?: MutationOptions<AdminCompanyResponse, AdminUpdateCompany>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: (body: AdminUpdateCompany) =>
      post<AdminCompanyResponse>(`/companies/${id}`, body),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export type StatusMove = { id: string; move: "activate" | "block" }

export function useMoveCompany(
  options?: MutationOptions<AdminCompanyResponse, StatusMove>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: ({ id, move }: StatusMove) =>
      post<AdminCompanyResponse>(`/companies/${id}/${move}`),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useRemoveCompany(
  id: string,
  options?: MutationOptions<AdminCompanyDeleteResponse, void>
) {
  const client = useQueryClient()
  return useMutation({
    ...options,
    mutationFn: () => remove<AdminCompanyDeleteResponse>(`/companies/${id}`),
    onSuccess: (...args) => {
      // Its page is still mounted: reading the detail anew would show an error.
      client.invalidateQueries({ queryKey: queryKeys.companies.lists })
      options?.onSuccess?.(...args)
    },
  })
}

/** After a write: lists, pages and widgets read what they show anew. */
export function useRefreshCompanies() {
  const client = useQueryClient()
  return {
    refresh: () => {
      client.invalidateQueries({ queryKey: queryKeys.companies.all })
      client.invalidateQueries({ queryKey: queryKeys.orders.all })
    },
  }
}
