import type { FetchError } from "@medusajs/js-sdk"
import type { UseMutationOptions, UseQueryOptions } from "@tanstack/react-query"

/** What a caller may say about a query, as in Medusa's own hooks. */
export type QueryOptions<Answer> = Omit<
  UseQueryOptions<Answer, FetchError>,
  "queryKey" | "queryFn"
>

/**
 * Figures move without us: an order is placed, a run posts. Medusa's cache
 * would show the old ones for another minute and a half.
 */
export const FRESH = { staleTime: 0, refetchOnWindowFocus: true } as const

/**
 * While something is read anew the last answer stays, unless it is of another
 * company or order: its figures must not stand under a wrong name.
 */
export function lastOf(id: string) {
  return <Answer>(
    last: Answer | undefined,
    query: { queryKey: readonly unknown[] } | undefined
  ) => (query?.queryKey.includes(id) ? last : undefined)
}

export type MutationOptions<Answer, Input> = UseMutationOptions<
  Answer,
  FetchError,
  Input
>
