import { DifferenceKind, DifferenceStatus } from "../../domain"
import {
  DifferenceDTO,
  ReconciliationDTO,
  ReconciliationScope,
} from "../reconciliation"
import { Paginated } from "./common"

export type AdminStartReconciliation = ReconciliationScope
export type AdminReconciliationListParams = { limit?: number; offset?: number }
export type AdminReconciliationResponse = { reconciliation: ReconciliationDTO }
export type AdminReconciliationListResponse = Paginated & {
  reconciliations: ReconciliationDTO[]
}
export type AdminDifferenceListParams = {
  status?: DifferenceStatus | DifferenceStatus[]
  kind?: DifferenceKind | DifferenceKind[]
  company_id?: string
  order_id?: string
  reconciliation_id?: string
  limit?: number
  offset?: number
}
export type AdminDifferenceListResponse = Paginated & {
  differences: DifferenceDTO[]
}
export type AdminDifferenceResponse = { difference: DifferenceDTO }
export type AdminDismissDifference = { comment: string }
