import { useQuery } from "@tanstack/react-query"
import type { AdminMeResponse } from "../../../src/types"
import { get } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { QueryOptions } from "./options"

/** Who is logged in, and what they may do here: as long as the log-in lasts. */
export function useMe(options?: QueryOptions<AdminMeResponse>) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.me,
    queryFn: () => get<AdminMeResponse>("/me"),
    staleTime: 5 * 60 * 1000,
    ...options,
  })
  return { ...data, ...rest }
}
