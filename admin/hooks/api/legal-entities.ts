import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminCreateLegalEntity,
  AdminLegalEntityDeleteResponse,
  AdminLegalEntityListParams,
  AdminLegalEntityListResponse,
  AdminLegalEntityResponse,
  AdminPreviewReimbursementScheduleParams,
  AdminReimbursementSchedulePreviewResponse,
  AdminUpdateLegalEntity,
} from "../../../src/types"
import { get, post, remove } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { FRESH, type MutationOptions, type QueryOptions } from "./options"

const keys = queryKeys.legalEntities

export function useLegalEntities(
  query: AdminLegalEntityListParams,
  options?: QueryOptions<AdminLegalEntityListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: keys.list(query),
    queryFn: () => get<AdminLegalEntityListResponse>("/legal-entities", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useLegalEntity(
  id: string,
  options?: QueryOptions<AdminLegalEntityResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: keys.detail(id),
    queryFn: () => get<AdminLegalEntityResponse>(`/legal-entities/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export type CreateLegalEntity = { body: AdminCreateLegalEntity; key: string }

export function useCreateLegalEntity(
  options?: MutationOptions<AdminLegalEntityResponse, CreateLegalEntity>
) {
  const client = useQueryClient()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: CreateLegalEntity) =>
      post<AdminLegalEntityResponse>("/legal-entities", body, key),
    onSuccess: (...args) => {
      client.invalidateQueries({ queryKey: queryKeys.everything })
      options?.onSuccess?.(...args)
    },
  })
}

/** Its name and its currency are shown with all that belongs to it. */
export function useUpdateLegalEntity(
  id: string,
  options?: MutationOptions<AdminLegalEntityResponse, AdminUpdateLegalEntity>
) {
  const client = useQueryClient()
  return useMutation({
    ...options,
    mutationFn: (body: AdminUpdateLegalEntity) =>
      post<AdminLegalEntityResponse>(`/legal-entities/${id}`, body),
    onSuccess: (...args) => {
      client.invalidateQueries({ queryKey: queryKeys.everything })
      options?.onSuccess?.(...args)
    },
    onError: (...args) => {
      // What others changed meanwhile is shown beside what was typed.
      client.invalidateQueries({ queryKey: keys.detail(id) })
      options?.onError?.(...args)
    },
  })
}

export function useRemoveLegalEntity(
  id: string,
  options?: MutationOptions<AdminLegalEntityDeleteResponse, void>
) {
  const client = useQueryClient()
  return useMutation({
    ...options,
    mutationFn: () =>
      remove<AdminLegalEntityDeleteResponse>(`/legal-entities/${id}`),
    onSuccess: (...args) => {
      // Its page is still mounted: reading the detail anew would show an error.
      client.invalidateQueries({ queryKey: keys.lists })
      options?.onSuccess?.(...args)
    },
  })
}

/** When a schedule would start runs, or why it is none. */
export function useScheduleTimes(
  query: AdminPreviewReimbursementScheduleParams,
  options?: QueryOptions<AdminReimbursementSchedulePreviewResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: keys.times(query),
    queryFn: () =>
      get<AdminReimbursementSchedulePreviewResponse>(
        "/reimbursement-schedules/preview",
        query
      ),
    retry: false,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}
