import {
  PayablesChangeDTO,
  PayablesChangeFilter,
  PayablesSubject,
} from "../../../types"
import { equals, oneOf, selectPage } from "./page-query"
import { Sql } from "./sql"

type ChangeRow = Omit<PayablesChangeDTO, "actor" | "created_at"> & {
  actor_type: PayablesChangeDTO["actor"]["type"]
  actor_id: string | null
  actor_name: string
  created_at: Date
  subject_type: PayablesSubject
}

/** An amount as text: a number of JSON would come out of JavaScript inexact. */
const exact = (column: "before" | "after") =>
  `case when jsonb_exists(${column}, 'minimum_reimbursement')
    then jsonb_set(${column}, '{minimum_reimbursement}',
      to_jsonb(${column} ->> 'minimum_reimbursement'))
    else ${column} end as ${column}`

/** The latest first. */
export async function listPayablesChanges(
  sql: Sql,
  filter: PayablesChangeFilter,
  page: { limit: number; offset?: number }
): Promise<{ changes: PayablesChangeDTO[]; count: number }> {
  const { rows, count } = await selectPage<ChangeRow>(
    sql,
    {
      columns: `id, subject_type, subject_id, action, ${exact("before")},
        ${exact("after")}, actor_type, actor_id, actor_name, created_at`,
      table: "company_credit_payables_change",
      where: [
        equals("subject_type", filter.subject_type),
        oneOf("subject_id", filter.subject_id),
      ],
    },
    { ...page, order: "-id" }
  )
  const changes = rows.map(
    ({ actor_type, actor_id, actor_name, created_at, ...change }) => ({
      ...change,
      id: String(change.id),
      actor: { type: actor_type, id: actor_id, name: actor_name },
      created_at: created_at.toISOString(),
    })
  )
  return { changes, count }
}
