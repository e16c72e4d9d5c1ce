import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminLegalEntityListResponse } from "../../../src/types"
import { get, sdk } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { QueryOptions } from "./options"

/** More than a selling company has. */
const ENTITIES = 200

/** The legal entities that a run can be over, the default one among them. */
export function useRunLegalEntities(
  options?: QueryOptions<AdminLegalEntityListResponse>
) {
  const query = { limit: ENTITIES, order: "name" }
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.runs.named("legal_entities", query),
    queryFn: () => get<AdminLegalEntityListResponse>("/legal-entities", query),
    ...options,
  })
  return { ...data, ...rest }
}

/** Customer groups by id, or those whose name has that text in it. */
export function useCustomerGroups(
  query: { id?: string[]; q?: string; limit: number },
  enabled = true
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.runs.named("customer_groups", query),
    queryFn: () =>
      sdk.admin.customerGroup.list({ ...query, fields: "id,name" }),
    placeholderData: keepPreviousData,
    enabled,
  })
  return { ...data, ...rest }
}
