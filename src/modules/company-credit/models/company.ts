import { model } from "@medusajs/framework/utils"
import { COMPANY_STATUSES } from "../../../domain"
import { CreditAccount } from "./credit-account"
import { CompanyMember } from "./company-member"

/** The buying organisation. */
export const Company = model.define(
  { name: "CompanyCreditCompany", tableName: "company_credit_company" },
  {
    id: model.id({ prefix: "cccomp" }).primaryKey(),
    name: model.text().searchable(),
    status: model.enum([...COMPANY_STATUSES]).default("active"),
    email: model.text().searchable().nullable(),
    phone: model.text().nullable(),
    vat_id: model.text().searchable().nullable(),
    /** The company's id in the store's own company module or ERP. */
    external_id: model.text().searchable().nullable(),
    /** Whether the method is offered to this company at all. */
    payment_on_account: model.boolean().default(true),
    /** The selling company it deals with; null = the default one. */
    legal_entity_id: model.text().nullable(),
    /** Whom accounts payable pays for it. */
    vendor_id: model.text().nullable(),
    payment_hold: model.boolean().default(false),
    /** Left out of every reimbursement run. */
    reimbursements_excluded: model.boolean().default(false),
    metadata: model.json().nullable(),
    account: model.hasOne(() => CreditAccount, { mappedBy: "company" }),
    members: model.hasMany(() => CompanyMember, { mappedBy: "company" }),
  }
)
