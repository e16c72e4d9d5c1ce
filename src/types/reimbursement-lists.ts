import {
  Amount,
  InvoiceStatus,
  ISODate,
  PaymentStatus,
  RunStatus,
} from "../domain"
import { NamedActor } from "./payables"
import { ReimbursementRunLineDTO } from "./reimbursement"

export type RunFilter = {
  status?: RunStatus[]
  legal_entity_id?: string[]
  id?: string[]
  /** Those that this user may approve now. */
  approvable_by?: string
}

/** What a list answers whose rows may be very many. */
export type CappedCount = {
  count: number
  /** True: there are more than `count`. */
  count_is_capped: boolean
}

export type RunPage = { limit: number; offset?: number }

/** `approval_for`: tells of each run whether this user may decide it. */
export type RunListPage = RunPage & { approval_for?: string }

/** `after_ord`: goes on after that line, however deep at the same cost. */
export type RunLinePage = RunPage & { after_ord?: number }

export const REIMBURSEMENT_ORDERS = [
  "created_at",
  "posting_date",
  "amount",
] as const

export type ReimbursementOrder =
  | (typeof REIMBURSEMENT_ORDERS)[number]
  | `-${(typeof REIMBURSEMENT_ORDERS)[number]}`

/**
 * `order`: the latest first unless told. `after_id`: goes on after that one,
 * the latest first whatever the order, however deep at the same cost.
 */
export type ReimbursementPage = RunPage & {
  order?: ReimbursementOrder
  after_id?: string
}

export type RunLineFilter = {
  status?: ReimbursementRunLineDTO["status"][]
  code?: string[]
}

/** One customer's credit balance turned into one vendor invoice. */
export type ReimbursementDTO = {
  id: string
  number: string
  legal_entity_id: string
  run_id: string
  /** `RUN-12`. */
  run_number: string
  company_id: string
  company_name: string
  /** Paid to the company, above 0; its entry is of −amount. */
  amount: Amount
  currency_code: string
  accounting_amount: Amount | null
  accounting_currency: string
  posting_date: ISODate
  entry_id: string
  vendor: { id: string; account_number: string; name: string }
  is_new_vendor: boolean
  vendor_invoice: {
    id: string
    number: string
    status: InvoiceStatus
    due_date: ISODate
    paid_on: ISODate | null
    /** The vendor payment it is in. */
    payment: { id: string; number: string; status: PaymentStatus } | null
  }
  /** Null = it stands. */
  reversal: {
    entry_id: string
    reason: string | null
    by: NamedActor
    at: string
  } | null
  created_at: string
}

export type ReimbursementsFilter = {
  /** Part of number, invoice number, company's or vendor's name. */
  q?: string
  id?: string[]
  number?: string[]
  run_id?: string[]
  company_id?: string[]
  vendor_id?: string[]
  legal_entity_id?: string[]
  currency_code?: string[]
  invoice_status?: InvoiceStatus[]
  is_reversed?: boolean
  /** Posting date, bounds included. */
  from?: ISODate
  to?: ISODate
}
