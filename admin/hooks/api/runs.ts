import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminDecideReimbursementRun,
  AdminPreviewReimbursementRunParams,
  AdminReimbursementPreviewResponse,
  AdminReimbursementRunLinesParams,
  AdminReimbursementRunLinesResponse,
  AdminReimbursementRunListParams,
  AdminReimbursementRunListResponse,
  AdminReimbursementRunResponse,
  AdminStartReimbursementRun,
} from "../../../src/types"
import { get, post } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import { toSearch } from "../../lib/search"
import {
  FRESH,
  lastOf,
  type MutationOptions,
  type QueryOptions,
} from "./options"

export function useRuns(
  query: AdminReimbursementRunListParams,
  options?: QueryOptions<AdminReimbursementRunListResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.runs.list(query),
    queryFn: () =>
      get<AdminReimbursementRunListResponse>("/reimbursement-runs", query),
    placeholderData: keepPreviousData,
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

export function useRun(
  id: string,
  options?: QueryOptions<AdminReimbursementRunResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.runs.detail(id),
    queryFn: () =>
      get<AdminReimbursementRunResponse>(`/reimbursement-runs/${id}`),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

/** Read anew when the run comes to another state: what waited has an end then. */
export function useRunLines(
  { id, status }: { id: string; status: string },
  query: AdminReimbursementRunLinesParams,
  options?: QueryOptions<AdminReimbursementRunLinesResponse>
) {
  const { data, ...rest } = useQuery({
    queryKey: [...queryKeys.runs.lines(id, query), status],
    queryFn: () =>
      get<AdminReimbursementRunLinesResponse>(
        `/reimbursement-runs/${id}/lines`,
        query
      ),
    placeholderData: lastOf(id),
    ...FRESH,
    ...options,
  })
  return { ...data, ...rest }
}

/** Whether that user may approve or reject the run, and why not. */
export function useRunApproval(id: string, userId: string | undefined) {
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.runs.approval(id, userId ?? ""),
    queryFn: () =>
      get<AdminReimbursementRunListResponse>("/reimbursement-runs", {
        id,
        approval_for: userId,
      }),
    enabled: userId !== undefined,
    ...FRESH,
  })
  return { approval: data?.runs[0]?.approval ?? null, ...rest }
}

/** What a run would do; nothing is written, though it is a POST. */
export function useRunPreview(
  body: AdminStartReimbursementRun | null,
  page: Required<AdminPreviewReimbursementRunParams>,
  options?: QueryOptions<AdminReimbursementPreviewResponse>
) {
  const asked = JSON.stringify(body)
  const { data, ...rest } = useQuery({
    queryKey: queryKeys.runs.preview(asked, page),
    queryFn: () =>
      post<AdminReimbursementPreviewResponse>(
        `/reimbursement-runs/preview?${toSearch(page)}`,
        body ?? {}
      ),
    placeholderData: lastOf(asked),
    retry: false,
    ...FRESH,
    ...options,
    enabled: body !== null && options?.enabled !== false,
  })
  return { ...data, ...rest }
}

export type StartRun = { body: AdminStartReimbursementRun; key: string }

export function useStartRun(
  options?: MutationOptions<AdminReimbursementRunResponse, StartRun>
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: ({ body, key }: StartRun) =>
      post<AdminReimbursementRunResponse>("/reimbursement-runs", body, key),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

export type RunDecision = {
  move: "approve" | "reject"
  body: AdminDecideReimbursementRun
  key: string
}

export function useDecideRun(
  id: string,
  options?: MutationOptions<AdminReimbursementRunResponse, RunDecision>
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: ({ move, body, key }: RunDecision) =>
      post<AdminReimbursementRunResponse>(
        `/reimbursement-runs/${id}/${move}`,
        body,
        key
      ),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

/** Each time it is pressed it is another request: the run's state decides. */
export function useMoveRun(
  id: string,
  options?: MutationOptions<AdminReimbursementRunResponse, "cancel" | "retry">
) {
  const { refresh } = useRefreshRuns()
  return useMutation({
    ...options,
    mutationFn: (move: "cancel" | "retry") =>
      post<AdminReimbursementRunResponse>(`/reimbursement-runs/${id}/${move}`),
    onSuccess: (...args) => {
      refresh()
      options?.onSuccess?.(...args)
    },
  })
}

/**
 * What a run posts is seen everywhere: in credits and histories, vendors and
 * their invoices. All of ours that is on the screen is read anew.
 */
export function useRefreshRuns() {
  const client = useQueryClient()
  return {
    refresh: () => {
      void client.invalidateQueries({ queryKey: queryKeys.everything })
    },
  }
}
