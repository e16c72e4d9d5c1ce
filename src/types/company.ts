import { CompanyStatus, MemberRight } from "../domain"
import { CreditAccountDTO } from "./credit"

export type MemberRights = Record<MemberRight, boolean>

export type CompanyMemberDTO = MemberRights & {
  id: string
  company_id: string
  customer_id: string
  is_admin: boolean
  created_at: string
  updated_at: string
}

export type CompanyDTO = {
  id: string
  name: string
  status: CompanyStatus
  email: string | null
  phone: string | null
  vat_id: string | null
  external_id: string | null
  payment_on_account: boolean
  metadata: Record<string, unknown> | null
  account: CreditAccountDTO
  created_at: string
  updated_at: string
  deleted_at: string | null
}

export type CompanyFields = {
  name: string
  email?: string | null
  phone?: string | null
  vat_id?: string | null
  /** Ties the company to the store's own company module or an ERP. Unique. */
  external_id?: string | null
  /** False keeps the method from being offered to this company. */
  payment_on_account?: boolean
  metadata?: Record<string, unknown> | null
}

export type CreateCompanyInput = CompanyFields & {
  status?: CompanyStatus
  /** Credit currency, e.g. `"usd"`. */
  currency_code: string
}

export type UpdateCompanyInput = Partial<CompanyFields> & {
  id: string
  status?: CompanyStatus
  /** Only while the account has no history. */
  currency_code?: string
}

export type AddMemberInput = Partial<MemberRights> & {
  company_id: string
  customer_id: string
  is_admin?: boolean
}

export type UpdateMemberInput = Partial<MemberRights> & {
  id: string
  company_id: string
  is_admin?: boolean
}
