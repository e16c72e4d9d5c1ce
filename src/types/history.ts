import { Operation } from "../domain"
import { CreditEntryDTO } from "./credit"

export type Range<T> = { $gt?: T; $gte?: T; $lt?: T; $lte?: T }

export type HistoryFilter = {
  operation?: Operation[]
  created_at?: Range<string>
  amount?: string | Range<string>
  credit_limit?: string | Range<string>
  outstanding_balance?: string | Range<string>
  available_credit?: string | Range<string>
  po_number?: string
  /** Part of the actor's name, or an actor's id. */
  updated_by?: string
  order_id?: string
}

export type HistoryOrder =
  "seq" | "-seq" | "created_at" | "-created_at" | "amount" | "-amount"

export type HistoryPageInput = {
  filter?: HistoryFilter
  limit: number
  offset?: number
  /** Continue after this entry's `seq`, in the order asked for. */
  after_seq?: number
  order?: HistoryOrder
}

export type HistoryPage = {
  entries: CreditEntryDTO[]
  count: number
  /** True when there are more than `count`: counting stopped there. */
  count_is_capped: boolean
}
