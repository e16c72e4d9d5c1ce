import type {
  AdminReimbursementPreviewResponse,
  AdminReimbursementRunLinesResponse,
  AdminReimbursementRunResponse,
} from "../../../../src/types"

export type AdminReimbursementRun = AdminReimbursementRunResponse["run"]
export type AdminReimbursementRunLine =
  AdminReimbursementRunLinesResponse["lines"][number]
export type AdminReimbursementPreview =
  AdminReimbursementPreviewResponse["preview"]
export type PreviewLine = AdminReimbursementPreview["lines"][number]
