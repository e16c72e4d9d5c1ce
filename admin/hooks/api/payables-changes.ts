import { useQuery } from "@tanstack/react-query"
import type {
  AdminPayablesChangeListParams,
  AdminPayablesChangeListResponse,
} from "../../../src/types"
import { get } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, lastOf } from "./options"

/** Who changed what of one of the payables, the latest first. */
export function usePayablesChanges(
  subjectId: string,
  query: AdminPayablesChangeListParams
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.payablesChanges(subjectId, query),
    queryFn: () =>
      get<AdminPayablesChangeListResponse>("/payables-changes", {
        ...query,
        subject_id: subjectId,
      }),
    placeholderData: lastOf(subjectId),
    ...FRESH,
  })
  return { ...data, ...rest }
}
