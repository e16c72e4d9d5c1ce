import type { FetchError } from "@medusajs/js-sdk"
import type { UseMutationOptions, UseQueryOptions } from "@tanstack/react-query"

/** What a caller may say about a query, as in Medusa's own hooks. */
export type QueryOptions<Answer> = Omit<
  UseQueryOptions<Answer, FetchError>,
  "queryKey" | "queryFn"
>

export type MutationOptions<Answer, Input> = UseMutationOptions<
  Answer,
  FetchError,
  Input
>
