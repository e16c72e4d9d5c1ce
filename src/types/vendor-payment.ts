import {
  Amount,
  ISODate,
  PaymentMethod,
  PaymentStatus,
  RefusalCode,
} from "../domain"
import { NamedActor } from "./payables"
import { BankAccount } from "./vendor"

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

/** How many are left out, by reason. */
export type SkippedCount = { code: RefusalCode; invoices: number }

/** The first ones; `skipped_counts` has all. */
export type SkippedInvoices = {
  skipped: SkippedInvoice[]
  skipped_counts: SkippedCount[]
}

export type VendorTransferDTO = {
  id: string
  /** What the bank hands on to the vendor, and says on the statement. */
  end_to_end_id: string
  vendor: { id: string; account_number: string; name: string }
  currency_code: string
  amount: Amount
  creditor_name: string
  /** As it was when the payment was made; null where none is needed. */
  bank_account: BankAccount | null
  invoice_count: number
  /** By number, the first 100; those that were undone, too. */
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
  /** Of the invoices that are in it, or were when it was voided, by currency. */
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

/** Whether more are due than a payment takes: they wait for the next one. */
type Chosen = SkippedInvoices & { has_more: boolean }

/** Writes nothing. */
export type VendorPaymentPreviewDTO = Chosen & {
  legal_entity_id: string
  method: PaymentMethod
  execution_date: ISODate
  totals: VendorPaymentDTO["totals"]
  transfer_count: number
  invoice_count: number
  /** By account number, the first 100. */
  transfers: Omit<VendorTransferDTO, "id" | "end_to_end_id">[]
}

export type CreatedVendorPayment = Chosen & {
  vendor_payment: VendorPaymentDTO
}

export type VendorPaymentFilter = {
  /** Part of the number, or of the bank's reference. */
  q?: string
  id?: string[]
  legal_entity_id?: string[]
  method?: PaymentMethod[]
  status?: PaymentStatus[]
  vendor_id?: string[]
  /** Execution date, bounds included. */
  from?: ISODate
  to?: ISODate
}

export const VENDOR_PAYMENT_ORDERS = [
  "created_at",
  "execution_date",
  "updated_at",
] as const

export type VendorPaymentOrder =
  | (typeof VENDOR_PAYMENT_ORDERS)[number]
  | `-${(typeof VENDOR_PAYMENT_ORDERS)[number]}`

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

/** `sepa`: ISO 20022 pain.001.001.09. `csv`: a row an invoice. */
export const PAYMENT_FORMATS = ["sepa", "csv"] as const

export type PaymentFormat = (typeof PAYMENT_FORMATS)[number]

export type ExportVendorPaymentInput = {
  id: string
  format: PaymentFormat
  version?: number
}

/** A file for the bank; `streamSepaFile` or `streamPaymentFileRows` says what is in it. */
export type PaymentFile = { name: string; type: string }

/** An invoice of a payment, as its CSV file tells it. */
export type PaymentFileRow = {
  payment_number: string
  execution_date: ISODate
  vendor_account_number: string
  creditor_name: string
  iban: string | null
  bic: string | null
  bank_account_number: string | null
  routing_number: string | null
  end_to_end_id: string
  transfer_amount: Amount
  currency_code: string
  invoice_number: string
  invoice_date: ISODate
  due_date: ISODate
  invoice_amount: Amount
}
