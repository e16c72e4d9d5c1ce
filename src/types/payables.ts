import {
  Amount,
  Approver,
  IfSpent,
  NumberKind,
  NumberSequence,
  OneTimeVendorTemplate,
  PaymentTerms,
} from "../domain"
import { ActorType } from "./actor"

/** Who did something, by name. */
export type NamedActor = { type: ActorType; id: string | null; name: string }

/** The account a legal entity pays from. */
export type PayerAccount = {
  /** The account's holder, as the bank knows it. */
  name: string
  iban: string
  bic: string | null
}

/** When all customers of a legal entity are paid back by itself. */
export type ReimbursementSchedule = {
  /** Five fields: `0 6 * * 1` is on Mondays at six. */
  cron: string
  /** Its name, such as `Europe/Berlin`. */
  timezone: string
  if_spent: IfSpent
}

/** When a schedule would start runs. */
export type ReimbursementSchedulePreviewDTO = {
  cron: string
  timezone: string
  /** ISO 8601, soonest first. */
  times: string[]
}

/** A selling company, whose books these are. */
export type LegalEntityDTO = {
  id: string
  name: string
  /** Companies that name no legal entity belong to the default one. */
  is_default: boolean
  accounting_currency: string
  /** In the accounting currency, 0 or more; a credit of less is not paid back. */
  minimum_reimbursement: Amount
  /** Null = none: a company without a vendor cannot be reimbursed then. */
  one_time_vendor_template: OneTimeVendorTemplate | null
  /** Of vendors that have none of their own. */
  payment_terms: PaymentTerms
  approval_required: boolean
  approvers: Approver[]
  payer: PayerAccount | null
  /** Null = runs are started by people and programs alone. */
  reimbursement_schedule: ReimbursementSchedule | null
  next_reimbursement_at: string | null
  number_sequences: Record<NumberKind, NumberSequence>
  /** Counts the changes; send the one you read to change what you saw. */
  version: number
  updated_by: NamedActor
  created_at: string
  updated_at: string
}

export type LegalEntityFields = {
  name: string
  /** True makes it the default, and the former one no more. */
  is_default?: true
  accounting_currency: string
  minimum_reimbursement?: string | number
  one_time_vendor_template?:
    (Partial<OneTimeVendorTemplate> & { name_pattern: string }) | null
  payment_terms?: PaymentTerms
  approval_required?: boolean
  /** All of them; those left out are approvers no more. */
  approvers?: { user_id: string; limit?: string | number | null }[]
  payer?: { name: string; iban: string; bic?: string | null } | null
  /** As a whole. In UTC and `pay_rest` unless told otherwise. Null = none. */
  reimbursement_schedule?: {
    cron: string
    timezone?: string
    if_spent?: IfSpent
  } | null
  number_sequences?: Partial<Record<NumberKind, Partial<NumberSequence>>>
}

export type CreateLegalEntityInput = LegalEntityFields

export type UpdateLegalEntityInput = Partial<LegalEntityFields> & {
  id: string
  version?: number
}

export type PayablesPage<Order extends string> = {
  limit: number
  offset?: number
  order?: Order
}

export type LegalEntityFilter = {
  /** Part of the name. */
  q?: string
  id?: string[]
  accounting_currency?: string[]
}

export type LegalEntityOrder =
  "name" | "-name" | "created_at" | "-created_at" | "updated_at" | "-updated_at"

/** What a company has to do with payables. */
export type CompanyPayablesDTO = {
  company_id: string
  /** Null = the default one's. */
  legal_entity_id: string | null
  /** Null = none yet; a run makes a one-time vendor then. */
  vendor: { id: string; account_number: string; name: string } | null
  /** Left out of every run. */
  reimbursements_excluded: boolean
  payment_hold: boolean
  payment_hold_reason: string | null
  payment_hold_at: string | null
  payment_hold_by: NamedActor | null
  version: number
  /** Null = nobody ever changed them. */
  updated_by: NamedActor | null
}

export type SetCompanyPayablesInput = {
  company_id: string
  /** Null = the default one. */
  legal_entity_id?: string | null
  /** Null = none. */
  vendor_id?: string | null
  reimbursements_excluded?: boolean
  payment_hold?: boolean
  /** Required with a new hold. */
  payment_hold_reason?: string | null
  version?: number
}

export const PAYABLES_SUBJECTS = [
  "legal_entity",
  "vendor",
  "company",
  "vendor_invoice",
  "vendor_payment",
] as const

export type PayablesSubject = (typeof PAYABLES_SUBJECTS)[number]

/** What somebody changed of the set-up. Numbers of bank accounts are masked. */
export type PayablesChangeDTO = {
  id: string
  subject_type: PayablesSubject
  subject_id: string
  action: "created" | "updated" | "deleted"
  /** Of the fields that changed, what they held before, and after. */
  before: Record<string, unknown>
  after: Record<string, unknown>
  actor: NamedActor
  created_at: string
}

export type PayablesChangeFilter = {
  subject_type?: PayablesSubject
  subject_id?: string[]
}
