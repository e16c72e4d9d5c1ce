import {
  DecideRunInput,
  ReimbursementPreviewDTO,
  ReimbursementRunDTO,
  ReimbursementRunInput,
  ReimbursementRunLineDTO,
} from "../reimbursement"
import {
  CappedCount,
  ReimbursementDTO,
  ReimbursementOrder,
  ReimbursementsFilter,
  RunFilter,
  RunLineFilter,
} from "../reimbursement-lists"
import { Paginated } from "./common"

type Page = { limit?: number; offset?: number }

/** Each of them one, or several. */
type InQuery<Filter> = {
  [Name in keyof Filter]?: Filter[Name] extends (infer One)[] | undefined
    ? One | One[]
    : Filter[Name]
}

export type AdminPreviewReimbursementRun = ReimbursementRunInput
export type AdminPreviewReimbursementRunParams = Page
export type AdminReimbursementPreviewResponse = {
  preview: ReimbursementPreviewDTO
}

export type AdminStartReimbursementRun = ReimbursementRunInput
export type AdminDecideReimbursementRun = Omit<DecideRunInput, "id">
export type AdminReimbursementRunResponse = { run: ReimbursementRunDTO }

export type AdminReimbursementRunListParams = InQuery<RunFilter> &
  Page & { approval_for?: string }
export type AdminReimbursementRunListResponse = Paginated & {
  runs: ReimbursementRunDTO[]
}

export type AdminReimbursementRunLinesParams = InQuery<RunLineFilter> &
  Page & { after_ord?: number }
export type AdminReimbursementRunLinesResponse = Paginated &
  CappedCount & { lines: ReimbursementRunLineDTO[] }

export type AdminReimbursementListParams = InQuery<ReimbursementsFilter> &
  Page & { order?: ReimbursementOrder; after_id?: string }
export type AdminReimbursementListResponse = Paginated &
  CappedCount & { reimbursements: ReimbursementDTO[] }
export type AdminReimbursementResponse = { reimbursement: ReimbursementDTO }
