import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { type TableState, toTableQuery } from "./query"

type Page = { limit: number; offset: number }

/**
 * The query of a table's list, kept in the URL. An address can be written by
 * hand: what the API does not take it refuses, and the table says so.
 */
export function useTableQuery<Query extends object = object>({
  prefix,
  filters,
  pageSize,
}: TableState): Query & Page {
  const [params] = useSearchParams()
  const names = filters.join()
  return useMemo(() => {
    const filters = names.split(",")
    return toTableQuery(params, { prefix, filters, pageSize }) as Query & Page
  }, [params, prefix, names, pageSize])
}
