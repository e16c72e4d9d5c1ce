import { Operation, amountDisplay } from "../../../domain"
import { ActorType, CreditEntryDTO } from "../../../types"

/** A row of the history as SQL answers it, with its purchase's order. */
export type EntryRow = {
  id: string
  account_id: string
  seq: number
  operation: Operation
  currency_code: string
  amount: string
  outstanding_balance: string
  available_credit: string
  credit_limit: string
  exceed_limit: boolean
  purchase_id: string | null
  order_currency_code: string | null
  order_amount: string | null
  exchange_rate: string | null
  former_currency_code: string | null
  former_credit_limit: string | null
  former_outstanding_balance: string | null
  po_number: string | null
  comment: string | null
  comment_is_public: boolean
  actor_type: ActorType
  actor_id: string | null
  actor_name: string
  edit_count: number
  created_at: Date
  order_id: string | null
  order_display_id: number | null
}

export const ENTRY_COLUMNS = `
  e.id, e.account_id, e.seq, e.operation, e.currency_code, e.amount,
  e.outstanding_balance, e.available_credit, e.credit_limit, e.exceed_limit,
  e.purchase_id, e.order_currency_code, e.order_amount, e.exchange_rate,
  e.former_currency_code, e.former_credit_limit, e.former_outstanding_balance,
  e.po_number, e.comment, e.comment_is_public, e.actor_type, e.actor_id,
  e.actor_name, e.edit_count, e.created_at,
  coalesce(p.order_id, e.order_id) as order_id,
  coalesce(p.order_display_id, e.order_display_id) as order_display_id`

export const ENTRY_SOURCE = `
  company_credit_entry e
  left join company_credit_purchase p on p.id = e.purchase_id`

export function toEntryDTO(row: EntryRow): CreditEntryDTO {
  const { actor_type, actor_id, actor_name, created_at, ...rest } = row
  return {
    ...rest,
    ...amountDisplay(row),
    updated_by: { type: actor_type, id: actor_id, name: actor_name },
    created_at: created_at.toISOString(),
  }
}
