import type { CompanyStatus } from "../../../../src/domain"
import type { AdminCompany } from "../../../../src/types"

/** A company as a form holds it: empty text stands for null. */
export type CompanyForm = {
  name: string
  status: CompanyStatus
  email: string
  phone: string
  vat_id: string
  external_id: string
  payment_on_account: boolean
}

export const EMPTY_COMPANY: CompanyForm = {
  name: "",
  status: "active",
  email: "",
  phone: "",
  vat_id: "",
  external_id: "",
  payment_on_account: true,
}

export function toForm(company: AdminCompany): CompanyForm {
  return {
    name: company.name,
    status: company.status,
    email: company.email ?? "",
    phone: company.phone ?? "",
    vat_id: company.vat_id ?? "",
    external_id: company.external_id ?? "",
    payment_on_account: company.payment_on_account,
  }
}

export function toFields(form: CompanyForm) {
  return {
    name: form.name.trim(),
    status: form.status,
    email: form.email.trim() || null,
    phone: form.phone.trim() || null,
    vat_id: form.vat_id.trim() || null,
    external_id: form.external_id.trim() || null,
    payment_on_account: form.payment_on_account,
  }
}
