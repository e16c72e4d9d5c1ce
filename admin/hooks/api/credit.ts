import { useMutation, useQuery } from "@tanstack/react-query"
import type {
  AdminChangeCreditCurrency,
  AdminCreditPostingResponse,
  AdminPreviewCreditCurrencyParams,
  AdminPreviewCreditCurrencyResponse,
  AdminReimburse,
  AdminSetCredit,
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

type Keyed<Body> = { body: Body; key: string }

/** Limit, exceed flag, and the currency of an account without a history. */
export function useSetCredit(
  companyId: string,
  options?: MutationOptions<AdminCreditPostingResponse, Keyed<AdminSetCredit>>
) {
  return usePosting(`/companies/${companyId}/credit`, options)
}

export function useChangeCreditCurrency(
  companyId: string,
  options?: MutationOptions<
    AdminCreditPostingResponse,
    Keyed<AdminChangeCreditCurrency>
  >
) {
  return usePosting(`/companies/${companyId}/credit/currency`, options)
}

export function useReimburseBalance(
  companyId: string,
  options?: MutationOptions<AdminCreditPostingResponse, Keyed<AdminReimburse>>
) {
  return usePosting(`/companies/${companyId}/reimbursements`, options)
}

/** What a change of the credit currency would make of limit and balance. */
export function useCurrencyPreview(
  companyId: string,
  query: AdminPreviewCreditCurrencyParams,
  options?: QueryOptions<AdminPreviewCreditCurrencyResponse>
) {
  const path = `/companies/${companyId}/credit/currency/preview`
  const { data, ...rest } = useQuery({
    queryKey: [
      ...queryKeys.companies.detail(companyId),
      "currency",
      query.currency_code,
      query,
    ],
    queryFn: () => get<AdminPreviewCreditCurrencyResponse>(path, query),
    placeholderData: lastOf(query.currency_code),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

function usePosting<Body extends object>(
  path: string,
  options?: MutationOptions<AdminCreditPostingResponse, Keyed<Body>>
) {
  const { refresh } = useRefreshCompanies()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: Keyed<Body>) =>
      post<AdminCreditPostingResponse>(path, body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}
