import {
  Amount,
  CompanyStatus,
  Facts,
  IfSpent,
  ISODate,
  RefusalCode,
  RunStatus,
} from "../domain"
import { CompanySelection } from "./currency"
import { NamedActor } from "./payables"

/**
 * Which companies a run is over: ids, a filter, or an explicit `all: true`; one
 * of the three. Of a filter and of `all`, those with a credit.
 */
export type ReimbursementSelection = Pick<
  CompanySelection,
  "company_ids" | "all"
> & { filter?: ReimbursementFilter }

/** All of it must hold. */
export type ReimbursementFilter = {
  /** Part of name, e-mail, VAT id or external id. */
  q?: string
  status?: (CompanyStatus | "deleted")[]
  currency_code?: string[]
  /** Customer groups; one of the company's members is in one of them. */
  customer_group_id?: string[]
  /** Outstanding balance in the credit currency, bounds included. */
  balance?: { gte?: string | number; lte?: string | number }
}

export type ReimbursementRunInput = ReimbursementSelection & {
  /** Whose books; absent = the default one's. */
  legal_entity_id?: string
  /** Of one company, a part of its credit; in its credit currency. */
  amount?: string | number
  /** `pay_rest` unless given. */
  if_spent?: IfSpent
  /** Of invoices and their due dates; absent = today, in UTC. */
  posting_date?: ISODate
  comment?: string | null
}

/** What a person says with an approval, or a rejection. */
export type DecideRunInput = { id: string; comment?: string | null }

export type CurrencySum = {
  currency_code: string
  companies: number
  /** Above 0, in the currency. */
  amount: Amount
  /** In the accounting currency; null where no rate is known. */
  accounting_amount: Amount | null
}

/** Why not. */
export type LeftOut = {
  code: RefusalCode
  /** For people. */
  message: string
}

/** What a run would do with a company, or did. */
export type ReimbursementLineDTO = {
  company_id: string
  company_name: string
  company_status: CompanyStatus | "deleted"
  currency_code: string
  /** To be paid to the company, 0 where it is left out. */
  amount: Amount
  accounting_amount: Amount | null
  vendor: { id: string; account_number: string; name: string } | null
  /** True: a one-time vendor will be made for it. */
  makes_vendor: boolean
  /** Null = it would be reimbursed. */
  left_out: LeftOut | null
}

/** Writes nothing; no number is drawn. */
export type ReimbursementPreviewDTO = {
  /** Null = the default one, which is made when it is first needed. */
  legal_entity_id: string | null
  accounting_currency: string
  minimum_reimbursement: Amount
  /** Whether somebody else has to approve the run before it posts. */
  needs_approval: boolean
  /** Of what would be posted, by currency. */
  totals: CurrencySum[]
  /** In the accounting currency; null where a rate is missing. */
  total: Amount | null
  companies: number
  new_vendors: number
  /** How many are left out, by reason. */
  left_out: { code: RefusalCode; companies: number }[]
  /** A page; those to be posted first, by name. */
  lines: ReimbursementLineDTO[]
  count: number
  offset: number
  limit: number
}

export type RunProgress = {
  /** Lines of the run, those left out from the start included. */
  lines: number
  posted: number
  skipped: number
  failed: number
  pending: number
  /** Whole per cent of the lines that are dealt with. */
  percent: number
  /** Null while nothing tells how long it takes. */
  seconds_left: number | null
}

/** Of a run that awaits approval: why somebody may not decide; null = may. */
export type RunApproval = { approve: LeftOut | null; reject: LeftOut | null }

export type ReimbursementRunDTO = {
  id: string
  /** `RUN-12`: for people; in the order of their start. */
  number: string
  legal_entity_id: string
  status: RunStatus
  selection: ReimbursementSelection
  amount: Amount | null
  if_spent: IfSpent
  posting_date: ISODate
  comment: string | null
  accounting_currency: string
  minimum_reimbursement: Amount
  /** What it was to post when it was started. */
  proposed: CurrencySum[]
  proposed_total: Amount | null
  /** What it has posted so far. */
  posted: CurrencySum[]
  progress: RunProgress
  /** What a person is told: that nothing was to do, why it stands still. */
  message: string | null
  is_scheduled: boolean
  started_by: NamedActor
  decided_by: NamedActor | null
  decided_at: string | null
  decision_comment: string | null
  /** In a list that was asked for somebody's right to decide. */
  approval?: RunApproval | null
  created_at: string
  /** When posting began. */
  started_at: string | null
  finished_at: string | null
}

/** A line of a run as it is now. */
export type ReimbursementRunLineDTO = {
  ord: number
  company_id: string
  company_name: string
  currency_code: string
  /** What was proposed. */
  amount: Amount
  status: "pending" | "posted" | "skipped" | "failed" | "canceled"
  code: RefusalCode | null
  message: string | null
  reimbursement: {
    id: string
    number: string
    amount: Amount
    vendor_invoice: { id: string; number: string }
  } | null
}

export type ReverseReimbursementInput = { id: string; reason?: string | null }

export type ReversedReimbursement = {
  id: string
  /** The entry that gives the credit back. */
  entry_id: string
}

/** Facts behind a code of a line, as the database keeps them. */
export type LineFacts = Facts
