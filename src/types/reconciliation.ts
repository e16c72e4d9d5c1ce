import { DifferenceKind, DifferenceStatus, Repair } from "../domain"
import { Actor, ActorType } from "./actor"
import { RecordedRefund } from "./order-credit"

/** What a reconciliation looks at; without a bound, at everything. */
export type ReconciliationScope = {
  company_ids?: string[]
  /** Only what was written since, and what is open. */
  since?: string
}

type NamedActor = { type: ActorType; id: string | null; name: string }

export type ReconciliationDTO = {
  id: string
  status: "running" | "done" | "failed"
  scope: ReconciliationScope
  started_at: string
  finished_at: string | null
  duration_ms: number | null
  /** Of its checks, those that are done; a whole number. */
  percent: number
  /** How many of each it looked at. */
  accounts: number
  entries: number
  purchases: number
  /** How many it found. */
  differences: number
  /** Of them, how many nobody has dismissed. */
  open_differences: number
  /** Why it failed. */
  error: string | null
  started_by: NamedActor
}

/** Where credit history and Medusa, or totals and entries, do not agree. */
export type DifferenceDTO = {
  id: string
  kind: DifferenceKind
  /** `info`: nothing is wrong, but somebody should know. */
  severity: "error" | "info"
  status: DifferenceStatus
  /** What is the matter, for a person. */
  cause: string
  /** What to do about it, for a person. */
  advice: string
  /** What `repair` would do; null = only by hand. */
  repair: Repair | null
  company_id: string | null
  company_name: string | null
  account_id: string | null
  order_id: string | null
  order_display_id: number | null
  payment_id: string | null
  purchase_id: string | null
  refund_id: string | null
  entry_id: string | null
  /** The run, reimbursement, vendor invoice or vendor payment it is about. */
  document_id: string | null
  /** Its number. */
  document: string | null
  /** The trigger, index or check that is off, where that is the difference. */
  guard: string | null
  /** What one side says, and the other; amounts where there is a currency. */
  expected: string | null
  found: string | null
  currency_code: string | null
  /** The reconciliation that found it last. */
  reconciliation_id: string
  first_found_at: string
  last_found_at: string
  resolved_at: string | null
  resolved_by: NamedActor | null
  /** The entry its repair has posted. */
  resolution_entry_id: string | null
  resolution_comment: string | null
}

export type DifferenceFilter = {
  status?: DifferenceStatus[]
  kind?: DifferenceKind[]
  company_id?: string
  order_id?: string
  reconciliation_id?: string
  limit: number
  offset: number
}

export type ResolveDifferenceInput = {
  id: string
  actor: Actor
  idempotency_key?: string
  comment?: string | null
}

/** What has to be done in Medusa before a difference counts as repaired. */
export type RepairInMedusa =
  | { kind: "cancel_payment"; payment_id: string }
  | { kind: "remove_refund"; refund_id: string }
  | {
      kind: "record_credit"
      order_id: string
      entry_id: string
      refunds: RecordedRefund[]
    }
