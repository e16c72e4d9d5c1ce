import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminCompanyPayablesResponse,
  AdminReimbursementPreviewResponse,
  AdminSetCompanyPayables,
  AdminVendorInvoiceResponse,
  AdminVendorListResponse,
  AdminVendorResponse,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"

const keys = queryKeys.payables

export function useCompanyPayables(
  companyId: string,
  options?: QueryOptions<AdminCompanyPayablesResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: keys.ofCompany(companyId),
    queryFn: () =>
      get<AdminCompanyPayablesResponse>(`/companies/${companyId}/payables`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

type Keyed = { body: AdminSetCompanyPayables; key: string }

export function useSetCompanyPayables(
  companyId: string,
  options?: MutationOptions<AdminCompanyPayablesResponse, Keyed>
) {
  const client = useQueryClient()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: Keyed) =>
      post<AdminCompanyPayablesResponse>(
        `/companies/${companyId}/payables`,
        body,
        key
      ),
    onSuccess: (...args) => {
      client.invalidateQueries({ queryKey: queryKeys.everything })
      options?.onSuccess?.(...args)
    },
  })
}

/** What a run over this company alone would do. Writes nothing. */
export function useReimbursableCredit(
  companyId: string,
  legalEntityId: string | null,
  enabled: boolean
) {
  const body = {
    company_ids: [companyId],
    ...(legalEntityId ? { legal_entity_id: legalEntityId } : {}),
  }
  const { data, ...rest } = useQuery({
    queryKey: keys.reimbursable(companyId, body),
    queryFn: () =>
      post<AdminReimbursementPreviewResponse>(
        "/reimbursement-runs/preview",
        body
      ),
    enabled,
    retry: false,
    ...FRESH,
  })
  return { ...data, ...rest }
}

/** Vendors by their ids. */
export function useNamedVendors(ids: string[]) {
  const query = { id: ids, limit: ids.length }
  const { data, ...rest } = useQuery({
    queryKey: keys.vendors(query),
    queryFn: () => get<AdminVendorListResponse>("/vendors", query),
    enabled: ids.length > 0,
  })
  return { ...data, ...rest }
}

/** How an invoice would be paid: its legal entity, and its vendor's method. */
export function useInvoiceTerms(invoiceId: string | undefined) {
  return useQuery({
    queryKey: keys.terms(invoiceId),
    queryFn: async () => {
      const { vendor_invoice } = await get<AdminVendorInvoiceResponse>(
        `/vendor-invoices/${invoiceId}`
      )
      const { vendor } = await get<AdminVendorResponse>(
        `/vendors/${vendor_invoice.vendor.id}`
      )
      return {
        legal_entity_id: vendor_invoice.legal_entity_id,
        method: vendor.payment_method,
      }
    },
    enabled: Boolean(invoiceId),
    retry: false,
    gcTime: 0,
  })
}
