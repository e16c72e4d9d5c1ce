import { useCompany } from "../../../hooks/api"

/** The credit currency of a company; null while there is none, or not known. */
export function useCompanyCurrency(companyId: string | null): string | null {
  const { company } = useCompany(companyId ?? "", {
    enabled: companyId !== null,
  })
  return companyId && company ? company.account.currency_code : null
}
