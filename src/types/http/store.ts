import { CompanyStatus, ISODate } from "../../domain"
import { ActorType } from "../actor"
import { MemberRights } from "../company"
import { CreditAccountDTO, CreditEntryDTO } from "../credit"
import { AdminHistoryParams } from "./admin"
import { Paginated } from "./common"

export type StoreCompany = {
  id: string
  name: string
  status: CompanyStatus
  email: string | null
  phone: string | null
  vat_id: string | null
  payment_on_account: boolean
}

export type StoreCompanyMember = MemberRights & {
  id: string
  is_admin: boolean
}

export type StoreCredit = Pick<
  CreditAccountDTO,
  | "currency_code"
  | "credit_limit"
  | "outstanding_balance"
  | "available_credit"
  | "exceed_limit"
> & { has_history: boolean }

export type StoreCreditEntry = Pick<
  CreditEntryDTO,
  | "id"
  | "seq"
  | "operation"
  | "currency_code"
  | "amount"
  | "order_amount"
  | "order_currency_code"
  | "exchange_rate"
  | "amount_display"
  | "rate_display"
  | "po_number"
  | "created_at"
> & {
  /** The running figures are null without the right to see credit. */
  outstanding_balance: string | null
  available_credit: string | null
  credit_limit: string | null
  /** Absent unless the seller let the buyer see it. */
  comment?: string | null
  order: { id: string; display_id: number | null } | null
  updated_by: { type: ActorType; name: string }
  /** Credit that was paid back to the company, or given back to it. */
  reimbursement: {
    number: string
    is_reversal: boolean
    /** Null = not yet. */
    paid_on: ISODate | null
  } | null
}

/** The company in question; it must be the customer's own. */
export type StoreCompanyParams = { company_id?: string }
export type StoreHistoryParams = StoreCompanyParams & AdminHistoryParams

export type StoreCompanyResponse = {
  company: StoreCompany
  member: StoreCompanyMember
}
export type StoreCreditResponse = { credit: StoreCredit }
export type StoreHistoryResponse = Paginated & {
  entries: StoreCreditEntry[]
  count_is_capped: boolean
}
