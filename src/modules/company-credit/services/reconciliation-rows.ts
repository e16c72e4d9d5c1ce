import {
  DifferenceFacts,
  adviceFor,
  causeOf,
  severityOf,
} from "../../../domain"
import { DifferenceDTO, ReconciliationDTO } from "../../../types"
import { DifferenceRow } from "../repositories/reconciliation/difference-repository"
import { RunRow } from "../repositories/reconciliation/run-repository"

export function toReconciliationDTO(row: RunRow): ReconciliationDTO {
  return {
    id: row.id,
    status: row.status,
    scope: row.scope,
    started_at: row.started_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
    duration_ms: row.duration_ms,
    percent: percentOf(row),
    accounts: Number(row.accounts),
    entries: Number(row.entries),
    purchases: Number(row.purchases),
    differences: Number(row.differences),
    open_differences: Number(row.open_differences),
    error: row.error,
    started_by: {
      type: row.actor_type,
      id: row.actor_id,
      name: row.actor_name,
    },
  }
}

function percentOf({ status, checks, checks_done }: RunRow): number {
  if (status === "done") {
    return 100
  }
  return checks === 0 ? 0 : Math.floor((100 * checks_done) / checks)
}

export function toDifferenceDTO(row: DifferenceRow): DifferenceDTO {
  const {
    resolved_by_type: type,
    resolved_by_id: id,
    resolved_by_name: name,
    subject,
    ...rest
  } = row
  const facts: DifferenceFacts = row
  return {
    ...rest,
    guard: row.kind === "guard_off" ? subject : null,
    severity: severityOf(row.kind),
    cause: causeOf(row.kind, facts),
    advice: adviceFor(row.kind, facts),
    first_found_at: row.first_found_at.toISOString(),
    last_found_at: row.last_found_at.toISOString(),
    resolved_at: row.resolved_at?.toISOString() ?? null,
    resolved_by: type && name ? { type, id, name } : null,
  }
}
