import { ReimbursementSchedule } from "../../../types"
import { Sql } from "./sql"

export type DueEntity = {
  id: string
  name: string
  reimbursement_schedule: ReimbursementSchedule
}

/**
 * One whose time for a run has come, locked until the end of the transaction;
 * none that another process is at.
 */
export async function takeDueEntity(
  sql: Sql,
  but_not: string[]
): Promise<DueEntity | undefined> {
  const [row] = await sql<DueEntity>(
    `select id, name, reimbursement_schedule from company_credit_legal_entity
     where next_reimbursement_at <= clock_timestamp() and deleted_at is null
       and id <> all (?::text[])
     order by next_reimbursement_at, id limit 1
     for no key update skip locked`,
    [but_not]
  )
  return row
}

/** Nobody's change: version and author stay as they are. */
export async function setNextReimbursement(
  sql: Sql,
  id: string,
  at: Date | null
): Promise<void> {
  await sql(
    `update company_credit_legal_entity set next_reimbursement_at = ? where id = ?`,
    [at, id]
  )
}
