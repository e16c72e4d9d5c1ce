import {
  Amount,
  ClerkMove,
  InvoiceStatus,
  ISODate,
  PaymentMethod,
  PaymentStatus,
  RefusalCode,
} from "../domain"
import { NamedActor } from "./payables"
import { BankAccount } from "./vendor"

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
  /** Due on that day or before. */
  due_until?: ISODate
}

export const VENDOR_INVOICE_ORDERS = [
  "number",
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

/** What a vendor is owed, by currency: invoices neither paid nor cancelled. */
export type VendorDue = {
  currency_code: string
  invoices: number
  amount: Amount
}

export type CreateVendorPaymentInput = {
  /** Absent = the default one's. */
  legal_entity_id?: string
  method: PaymentMethod
  /** The chosen ones, or … */
  invoice_ids?: string[]
  /** … all that are due. */
  all_due?: true
  /** With `all_due`: due on that day or before; absent = today, in UTC. */
  due_until?: ISODate
  /** When the bank is to pay; absent = today. */
  execution_date?: ISODate
  comment?: string | null
}

export type SkippedInvoice = {
  id: string
  number: string
  currency_code: string
  amount: Amount
  code: RefusalCode
  message: string
}

export type VendorTransferDTO = {
  id: string
  vendor: { id: string; account_number: string; name: string }
  currency_code: string
  amount: Amount
  creditor_name: string
  bank_account: BankAccount | null
  invoices: { id: string; number: string; amount: Amount; removed: boolean }[]
}

export type VendorPaymentDTO = {
  id: string
  /** `VP-12`: for people; in the order of their making. */
  number: string
  legal_entity_id: string
  method: PaymentMethod
  status: PaymentStatus
  execution_date: ISODate
  comment: string | null
  /** Of the invoices that are in it, by currency. */
  totals: { currency_code: string; invoices: number; amount: Amount }[]
  transfer_count: number
  invoice_count: number
  exported_at: string | null
  exported_by: NamedActor | null
  paid_on: ISODate | null
  payment_reference: string | null
  voided_at: string | null
  void_reason: string | null
  version: number
  created_by: NamedActor
  updated_by: NamedActor
  created_at: string
  updated_at: string
}

export type VendorPaymentPreviewDTO = {
  transfers: Omit<VendorTransferDTO, "id">[]
  totals: VendorPaymentDTO["totals"]
  skipped: SkippedInvoice[]
}

export type VendorPaymentFilter = {
  id?: string[]
  legal_entity_id?: string[]
  method?: PaymentMethod[]
  status?: PaymentStatus[]
  vendor_id?: string[]
}

export type RecordVendorPaymentInput = {
  id: string
  paid_on: ISODate
  reference?: string | null
  version?: number
}

export type VoidVendorPaymentInput = {
  id: string
  reason: string
  version?: number
}

/** A file for the bank. */
export type PaymentFile = { name: string; type: string; content: string }
