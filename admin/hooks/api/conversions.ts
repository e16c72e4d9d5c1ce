import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminConversionCompaniesParams,
  AdminConversionCompaniesResponse,
  AdminConversionListResponse,
  AdminConversionResponse,
  AdminConvertCredit,
  AdminPreviewConversion,
  AdminPreviewConversionCompanies,
  AdminPreviewConversionCompaniesResponse,
  AdminPreviewConversionResponse,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { useRefreshCompanies } from "./companies"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"

const PATH = "/credit-conversions"

/** What a conversion would do. A POST, because a selection may be long. */
export function useConversionPreview(
  body: AdminPreviewConversion,
  options?: QueryOptions<AdminPreviewConversionResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.conversions.preview(body),
    queryFn: () =>
      post<AdminPreviewConversionResponse>(`${PATH}/preview`, body),
    placeholderData: keepPreviousData,
    retry: false,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useConversionPreviewCompanies(
  body: AdminPreviewConversionCompanies,
  options?: QueryOptions<AdminPreviewConversionCompaniesResponse>
) {
  const path = `${PATH}/preview/companies`
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.conversions.preview({ ...body, each: true }),
    queryFn: () => post<AdminPreviewConversionCompaniesResponse>(path, body),
    placeholderData: keepPreviousData,
    retry: false,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useConversions(
  query: { limit: number; offset?: number },
  options?: QueryOptions<AdminConversionListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.conversions.list(query),
    queryFn: () => get<AdminConversionListResponse>(PATH, query),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useConversion(
  id: string,
  options?: QueryOptions<AdminConversionResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.conversions.detail(id),
    queryFn: () => get<AdminConversionResponse>(`${PATH}/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

/** Read anew when the conversion comes to another state. */
export function useConversionCompanies(
  { id, status }: { id: string; status: string },
  query: AdminConversionCompaniesParams,
  options?: QueryOptions<AdminConversionCompaniesResponse>
) {
  const path = `${PATH}/${id}/companies`
  const { data, ...rest } = useQuery({
    queryKey: [...queryKeys.conversions.companies(id, query), status],
    queryFn: () => get<AdminConversionCompaniesResponse>(path, query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type ConvertCredit = { body: AdminConvertCredit; key: string }

export function useConvertCredit(
  options?: MutationOptions<AdminConversionResponse, ConvertCredit>
) {
  const refresh = useRefreshConversions()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: ConvertCredit) =>
      post<AdminConversionResponse>(PATH, body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

/** `cancel` ends after the company under way; `retry` tries the failed ones. */
export function useMoveConversion(
  id: string,
  move: "cancel" | "retry",
  options?: MutationOptions<AdminConversionResponse, void>
) {
  const refresh = useRefreshConversions()
  return useMutation({
    ...options,
    mutationFn: () => post<AdminConversionResponse>(`${PATH}/${id}/${move}`),
    onSettled: (...args) => {
      refresh()
      options?.onSettled?.(...args)
    },
  })
}

/** A conversion changes companies, and what it has done itself. */
export function useRefreshConversions() {
  const client = useQueryClient()
  const { refresh } = useRefreshCompanies()
  return () => {
    client.invalidateQueries({ queryKey: queryKeys.conversions.all })
    refresh()
  }
}
