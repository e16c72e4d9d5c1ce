import { RefusalCode } from "../../domain"
import {
  CompanyPayablesDTO,
  CreateLegalEntityInput,
  LegalEntityDTO,
  LegalEntityOrder,
  PayablesChangeDTO,
  PayablesSubject,
  ReimbursementSchedulePreviewDTO,
  SetCompanyPayablesInput,
  UpdateLegalEntityInput,
} from "../payables"
import {
  CreateVendorInput,
  UpdateVendorInput,
  VendorDTO,
  VendorFilter,
  VendorOrder,
  VerifyBankAccountInput,
} from "../vendor"
import { Deleted, Paginated } from "./common"

export type AdminLegalEntity = LegalEntityDTO & {
  /** Why a run would refuse the template; null = it would not. */
  one_time_vendor_template_problem: {
    code: RefusalCode
    message: string
  } | null
}

export type AdminLegalEntityListParams = {
  /** Part of the name. */
  q?: string
  id?: string | string[]
  accounting_currency?: string | string[]
  order?: LegalEntityOrder
  limit?: number
  offset?: number
}
export type AdminCreateLegalEntity = CreateLegalEntityInput
export type AdminUpdateLegalEntity = Omit<UpdateLegalEntityInput, "id">

export type AdminLegalEntityListResponse = Paginated & {
  legal_entities: AdminLegalEntity[]
}
export type AdminLegalEntityResponse = { legal_entity: AdminLegalEntity }
export type AdminLegalEntityDeleteResponse = Deleted<"legal_entity">

export type AdminPreviewReimbursementScheduleParams = {
  cron: string
  /** `UTC` unless told. */
  timezone?: string
}
export type AdminReimbursementSchedulePreviewResponse = {
  preview: ReimbursementSchedulePreviewDTO
}

/** Each of them one, or several. */
export type AdminVendorListParams = {
  [Name in keyof VendorFilter]?: VendorFilter[Name] extends
    (infer One)[] | undefined
    ? One | One[]
    : VendorFilter[Name]
} & { order?: VendorOrder; limit?: number; offset?: number }
export type AdminCreateVendor = CreateVendorInput
export type AdminUpdateVendor = Omit<UpdateVendorInput, "id">
export type AdminVerifyBankAccount = Omit<VerifyBankAccountInput, "id">

export type AdminVendorListResponse = Paginated & { vendors: VendorDTO[] }
export type AdminVendorResponse = { vendor: VendorDTO }
export type AdminVendorDeleteResponse = Deleted<"vendor">

export type AdminSetCompanyPayables = Omit<
  SetCompanyPayablesInput,
  "company_id"
>
export type AdminCompanyPayablesResponse = { payables: CompanyPayablesDTO }

export type AdminPayablesChangeListParams = {
  subject_type?: PayablesSubject
  subject_id?: string | string[]
  limit?: number
  offset?: number
}
export type AdminPayablesChangeListResponse = Paginated & {
  changes: PayablesChangeDTO[]
}
