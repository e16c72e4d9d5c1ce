import { ISODate, InvoiceStatus, Operation, PaymentStatus } from "../domain"
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

/** The reimbursement of credit that an entry was made by, or by its undo. */
export type EntryReimbursementDTO = {
  id: string
  number: string
  /** True on the entry that gave the credit back. */
  is_reversal: boolean
  vendor_invoice: {
    id: string
    number: string
    status: InvoiceStatus
    due_date: ISODate
    paid_on: ISODate | null
  }
  /** The vendor payment that the invoice is in. */
  payment: { number: string; status: PaymentStatus } | null
}

export type HistoryEntryDTO = CreditEntryDTO & {
  /** Null where no credit was paid back. */
  reimbursement: EntryReimbursementDTO | null
}

export type HistoryPage = {
  entries: HistoryEntryDTO[]
  count: number
  /** True when there are more than `count`: counting stopped there. */
  count_is_capped: boolean
}
