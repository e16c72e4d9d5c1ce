import { PaymentMethod, PaymentTerms } from "../domain"
import { NamedActor } from "./payables"
import { VendorDue } from "./vendor-payment"

/** An IBAN, or an account number with its bank's routing number (ABA). */
export type BankAccount =
  | { iban: string; bic: string | null }
  | { account_number: string; routing_number: string }

/** Whom accounts payable pays. */
export type VendorDTO = {
  id: string
  legal_entity_id: string
  /** Unique in the legal entity, and never changed. */
  account_number: string
  name: string
  vendor_group: string | null
  contact_name: string | null
  email: string | null
  phone: string | null
  address: VendorAddress
  payment_method: PaymentMethod
  /** Null = that of the invoice. */
  payment_currency: string | null
  /** Null = those of the legal entity. */
  payment_terms: PaymentTerms | null
  bank_account: BankAccount | null
  /** Null = nobody has verified the bank account as it is now. */
  bank_verified_at: string | null
  bank_verified_by: NamedActor | null
  on_hold: boolean
  hold_reason: string | null
  hold_at: string | null
  hold_by: NamedActor | null
  /** Made, or kept, to pay back one credit balance now and then. */
  is_one_time: boolean
  /** The company a run made it for. */
  made_for_company_id: string | null
  is_active: boolean
  /** Still to be paid to it; a currency each. */
  due: VendorDue[]
  /** The companies whose vendor it is. */
  serves: VendorCompanies
  version: number
  updated_by: NamedActor
  created_at: string
  updated_at: string
}

/** All are counted, removed ones too; the first ten by name are named. */
export type VendorCompanies = {
  count: number
  companies: { id: string; name: string; is_removed: boolean }[]
}

export type VendorAddress = {
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  province: string | null
  /** ISO 3166-1, two letters. */
  country_code: string | null
}

export type VendorFields = {
  name: string
  vendor_group?: string | null
  contact_name?: string | null
  email?: string | null
  phone?: string | null
  /** As a whole: fields left out are emptied. */
  address?: Partial<VendorAddress>
  payment_method: PaymentMethod
  payment_currency?: string | null
  payment_terms?: PaymentTerms | null
  /** Another one is not verified. Null = none. */
  bank_account?:
    | { iban: string; bic?: string | null }
    | { account_number: string; routing_number: string }
    | null
  on_hold?: boolean
  /** Required with a new hold. */
  hold_reason?: string | null
  is_one_time?: boolean
  is_active?: boolean
}

export type CreateVendorInput = VendorFields & {
  /** Absent = the default one. */
  legal_entity_id?: string
  /** Absent = the next of the legal entity's sequence. */
  account_number?: string
}

export type UpdateVendorInput = Partial<VendorFields> & {
  id: string
  version?: number
}

/** The version says which bank account was looked at. */
export type VerifyBankAccountInput = { id: string; version: number }

export type VendorFilter = {
  /** Part of account number, name, contact, e-mail or group. */
  q?: string
  id?: string[]
  legal_entity_id?: string[]
  account_number?: string[]
  payment_method?: PaymentMethod[]
  payment_currency?: string[]
  vendor_group?: string[]
  bank_verified?: boolean
  on_hold?: boolean
  is_one_time?: boolean
  is_active?: boolean
  /** The vendor of this company. */
  company_id?: string[]
}

export const VENDOR_ORDERS = [
  "account_number",
  "name",
  "payment_method",
  "created_at",
  "updated_at",
] as const

export type VendorOrder =
  (typeof VENDOR_ORDERS)[number] | `-${(typeof VENDOR_ORDERS)[number]}`

/** The vendor of a company after `ensureOneTimeVendors`. */
export type CompanyVendor = {
  company_id: string
  vendor_id: string
  legal_entity_id: string
  account_number: string
  /** True where it was made now. */
  is_new: boolean
}
