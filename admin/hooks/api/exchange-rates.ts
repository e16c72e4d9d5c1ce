import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminCreateExchangeRate,
  AdminExchangeRateListParams,
  AdminExchangeRateListResponse,
  AdminExchangeRatePairListParams,
  AdminExchangeRatePairListResponse,
  AdminExchangeRateResponse,
  AdminRateInForceParams,
  AdminRateInForceResponse,
  AdminWithdrawExchangeRate,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"

const PATH = "/exchange-rates"

/** Each two currencies with the rate that is in force between them. */
export function useRatePairs(
  query: AdminExchangeRatePairListParams,
  options?: QueryOptions<AdminExchangeRatePairListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.rates.pairs(query),
    queryFn: () =>
      get<AdminExchangeRatePairListResponse>(`${PATH}/pairs`, query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useExchangeRates(
  query: AdminExchangeRateListParams,
  options?: QueryOptions<AdminExchangeRateListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.rates.list(query),
    queryFn: () => get<AdminExchangeRateListResponse>(PATH, query),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

/** What a conversion uses at a moment; null when there is no rate. */
export function useRateInForce(
  query: AdminRateInForceParams,
  options?: QueryOptions<AdminRateInForceResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.rates.inForce(query),
    queryFn: () => get<AdminRateInForceResponse>(`${PATH}/in-force`, query),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type CreateExchangeRate = { body: AdminCreateExchangeRate; key: string }

export function useCreateExchangeRate(
  options?: MutationOptions<AdminExchangeRateResponse, CreateExchangeRate>
) {
  const refresh = useRefreshRates()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: CreateExchangeRate) =>
      post<AdminExchangeRateResponse>(PATH, body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export function useWithdrawExchangeRate(
  id: string,
  options?: MutationOptions<
    AdminExchangeRateResponse,
    AdminWithdrawExchangeRate
  >
) {
  const refresh = useRefreshRates()
  return useMutation({
    ...options,
    mutationFn: (body: AdminWithdrawExchangeRate) =>
      post<AdminExchangeRateResponse>(`${PATH}/${id}/withdraw`, body),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

function useRefreshRates() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: queryKeys.rates.all })
}
