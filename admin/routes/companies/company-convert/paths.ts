import { COMPANIES_PATH } from "../common/paths"

const CONVERT_PATH = `${COMPANIES_PATH}/convert`

/** Nobody named is nobody: all has to be said there. */
export function convertPath(companyIds: string[] = []): string {
  const query = companyIds.length ? `?company_ids=${companyIds.join(",")}` : ""
  return CONVERT_PATH + query
}

export function conversionPath(id: string): string {
  return `${CONVERT_PATH}?conversion_id=${id}`
}

/** The companies in an address, each once. */
export function companyIdsIn(params: URLSearchParams): string[] {
  const ids = (params.get("company_ids") ?? "").split(",").filter(Boolean)
  return [...new Set(ids)]
}
