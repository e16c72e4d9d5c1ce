import { useDebouncedSearch } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { PickFilter } from "../components/pick-filter"
import { useCompanies, useVendors } from "./api"
import { useWords } from "./use-words"

/** As many as are offered; more are found by text. */
const OFFERED = 10

type Option = { value: string; label: string }
type CustomFilter = Extract<DataTableFilter, { type: "custom" }>

/** A filter of a table by one vendor. */
export function useVendorFilter(prefix?: string): DataTableFilter {
  const t = useWords()
  const picked = usePicked("vendor_id", prefix)
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const q = query || undefined
  const found = useVendors({ q, order: "name", limit: OFFERED }, ONCE)
  const chosen = useVendors({ id: picked }, { ...ONCE, enabled: !!picked })
  const optionsOf = (vendors: typeof found.vendors): Option[] | undefined =>
    vendors?.map(({ id, name, account_number }) => ({
      value: id,
      label: `${name} (${account_number})`,
    }))
  return filterOf(
    { id: "vendor_id", label: t("invoices.fields.vendor") },
    optionsOf(picked ? chosen.vendors : []) ?? [],
    {
      options: optionsOf(found.vendors),
      search: searchValue,
      onSearch: onSearchValueChange,
    }
  )
}

/** A filter of a table by one company. */
export function useCompanyFilter(prefix?: string): DataTableFilter {
  const t = useWords()
  const picked = usePicked("company_id", prefix)
  const { searchValue, onSearchValueChange, query } = useDebouncedSearch()
  const q = query || undefined
  const found = useCompanies({ q, order: "name", limit: OFFERED }, ONCE)
  const chosen = useCompanies({ id: picked }, { ...ONCE, enabled: !!picked })
  const optionsOf = (companies: typeof found.companies): Option[] | undefined =>
    companies?.map(({ id, name }) => ({ value: id, label: name }))
  return filterOf(
    { id: "company_id", label: t("fields.company") },
    optionsOf(picked ? chosen.companies : []) ?? [],
    {
      options: optionsOf(found.companies),
      search: searchValue,
      onSearch: onSearchValueChange,
    }
  )
}

/** Names change seldom, and a filter is no place to read them anew. */
const ONCE = { staleTime: 60_000, refetchOnWindowFocus: false } as const

type Search = {
  options: Option[] | undefined
  search: string
  onSearch: (text: string) => void
}

function filterOf(
  { id, label }: { id: string; label: string },
  chosen: Option[],
  search: Search
): CustomFilter {
  const filter = {
    id,
    type: "custom" as const,
    label,
    // Read by Medusa's chip to name what was chosen.
    options: chosen,
    render: ({ value, onChange }: Parameters<CustomFilter["render"]>[0]) => (
      <PickFilter {...search} label={label} value={value} onChange={onChange} />
    ),
  }
  return filter
}

/** The id that the table's address has. */
function usePicked(name: string, prefix?: string): string | undefined {
  const [params] = useSearchParams()
  const text = params.get(prefix ? `${prefix}_${name}` : name)
  return text?.replace(/"/g, "") || undefined
}
