import { LimitWarning, Operation } from "../../domain"
import {
  AddMemberInput,
  CompanyDTO,
  CompanyMemberDTO,
  CreateCompanyInput,
  MemberRights,
  UpdateCompanyInput,
} from "../company"
import {
  CreditAccountDTO,
  CreditEntryDTO,
  EntryEditDTO,
  ReimburseInput,
  SetTermsInput,
} from "../credit"
import { EntryReimbursementDTO, HistoryFilter, HistoryOrder } from "../history"
import { OrderCreditDTO } from "../purchase"
import { Deleted, Paginated } from "./common"

export type AdminCredit = CreditAccountDTO & {
  /** False: nothing was ever booked, so a balance of 0 says nothing. */
  has_history: boolean
}

export type AdminCompany = Omit<CompanyDTO, "account"> & {
  account: AdminCredit
}

export type AdminCompanyMember = CompanyMemberDTO & {
  /** Null when the customer has been deleted. */
  customer: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
  } | null
}

export type AdminCreditEntry = Omit<
  CreditEntryDTO,
  "purchase_id" | "order_id" | "order_display_id"
> & {
  /** Null where no credit was paid back. */
  reimbursement: EntryReimbursementDTO | null
  /** On `purchased`: "Order #12", and the buyer's own words after it. */
  comment: string | null
  /** On `purchased`, what the buyer wrote; else null. */
  buyer_comment: string | null
  order: { id: string; display_id: number | null } | null
  /** Path in the dashboard: `/orders/order_123`. */
  order_url: string | null
}

export type NumberFilter =
  string | { $gt?: string; $gte?: string; $lt?: string; $lte?: string }

export type AdminCompanyListParams = {
  /** Part of name, e-mail, VAT id or external id. */
  q?: string
  id?: string | string[]
  status?: CompanyDTO["status"] | CompanyDTO["status"][]
  external_id?: string | string[]
  /** The company this customer belongs to. */
  customer_id?: string
  /** Companies one of whose members is in one of these groups. */
  customer_group_id?: string | string[]
  /** The default one's include companies that name none. */
  legal_entity_id?: string | string[]
  vendor_id?: string | string[]
  payment_hold?: boolean
  reimbursements_excluded?: boolean
  currency_code?: string | string[]
  credit_limit?: NumberFilter
  outstanding_balance?: NumberFilter
  available_credit?: NumberFilter
  /** `name`, `-available_credit` … */
  order?: string
  limit?: number
  offset?: number
  fields?: string
}

export type AdminCreateCompany = CreateCompanyInput
export type AdminUpdateCompany = Omit<UpdateCompanyInput, "id">
export type AdminAddCompanyMember = Omit<AddMemberInput, "company_id">
export type AdminUpdateCompanyMember = Partial<MemberRights> & {
  is_admin?: boolean
}
export type AdminSetCredit = Omit<SetTermsInput, "company_id"> & {
  currency_code?: string
}
export type AdminReimburse = Omit<ReimburseInput, "company_id">
export type AdminEditReimbursement = {
  po_number?: string | null
  comment?: string | null
}
export type AdminHistoryParams = Omit<HistoryFilter, "operation"> & {
  operation?: Operation | Operation[]
  order?: HistoryOrder
  limit?: number
  offset?: number
  after_seq?: number
}
export type AdminChargeOrder = {
  po_number?: string | null
  comment?: string | null
  /** One of the region's payment-on-account methods; absent = the first. */
  provider_id?: string
}

export type AdminCompanyListResponse = Paginated & { companies: AdminCompany[] }
export type AdminCompanyResponse = { company: AdminCompany }
export type AdminCompanyDeleteResponse = Deleted<"company">
export type AdminCompanyMemberListResponse = Paginated & {
  members: AdminCompanyMember[]
}
export type AdminCompanyMemberResponse = { member: CompanyMemberDTO }
export type AdminCompanyMemberDeleteResponse = Deleted<"company_member">
export type AdminCreditResponse = { credit: AdminCredit }
/** `entry` is null when nothing changed. */
export type AdminCreditPostingResponse = {
  credit: AdminCredit
  entry: AdminCreditEntry | null
  warning: LimitWarning | null
}
export type AdminHistoryResponse = Paginated & {
  entries: AdminCreditEntry[]
  count_is_capped: boolean
}
export type AdminCreditEntryResponse = { entry: AdminCreditEntry }
export type AdminEntryEditsResponse = { edits: EntryEditDTO[] }
export type AdminOrderCreditResponse = { order_credit: OrderCreditDTO | null }
export type AdminChargeOrderResponse = {
  order_credit: OrderCreditDTO
  entry: AdminCreditEntry
}
