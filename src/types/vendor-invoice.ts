import {
  Amount,
  ClerkMove,
  InvoiceStatus,
  ISODate,
  PaymentStatus,
  RefusalCode,
} from "../domain"
import { NamedActor } from "./payables"

/** What we owe a vendor. */
export type VendorInvoiceDTO = {
  id: string
  number: string
  legal_entity_id: string
  vendor: { id: string; account_number: string; name: string }
  company_id: string
  company_name: string
  reimbursement: { id: string; number: string }
  /** Above 0. */
  amount: Amount
  currency_code: string
  status: InvoiceStatus
  invoice_date: ISODate
  due_date: ISODate
  hold_reason: string | null
  payment: { id: string; number: string; status: PaymentStatus } | null
  paid_on: ISODate | null
  payment_reference: string | null
  version: number
  updated_by: NamedActor
  created_at: string
  updated_at: string
}

export type VendorInvoiceFilter = {
  /** Part of number, vendor's or company's name. */
  q?: string
  id?: string[]
  number?: string[]
  legal_entity_id?: string[]
  vendor_id?: string[]
  company_id?: string[]
  reimbursement_id?: string[]
  payment_id?: string[]
  currency_code?: string[]
  status?: InvoiceStatus[]
  /** Due on that day or after. */
  due_from?: ISODate
  /** Due on that day or before. */
  due_until?: ISODate
}

export const VENDOR_INVOICE_ORDERS = [
  "number",
  "invoice_date",
  "due_date",
  "amount",
  "created_at",
  "updated_at",
] as const

export type VendorInvoiceOrder =
  | (typeof VENDOR_INVOICE_ORDERS)[number]
  | `-${(typeof VENDOR_INVOICE_ORDERS)[number]}`

/** Several at once: each is moved or told why not. */
export type MoveVendorInvoicesInput = {
  ids: string[]
  move: ClerkMove
  /** Required with a hold. */
  reason?: string
  /** By id: moved while nobody has changed it since. */
  versions?: Record<string, number>
}

export type MovedVendorInvoices = {
  /** As they are now. */
  vendor_invoices: VendorInvoiceDTO[]
  not_moved: NotMovedInvoice[]
}

export type NotMovedInvoice = {
  id: string
  /** Null = there is no such invoice. */
  number: string | null
  code: RefusalCode
  message: string
}
