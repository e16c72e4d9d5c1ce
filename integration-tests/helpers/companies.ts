import type { MedusaContainer } from "@medusajs/framework/types"
import type { MemberRights } from "../../src/types"
import { COMPANY_CREDIT_MODULE, CompanyDTO } from "../../src/types"
import type CompanyCreditService from "../../src/modules/company-credit/service"
import type { Admin, Buyer } from "./logins"

export const ALL_RIGHTS: MemberRights = {
  may_buy_on_account: true,
  may_see_credit: true,
  may_see_history: true,
}

type GivenMember = Partial<MemberRights> & { buyer: Buyer; is_admin?: boolean }

export type GivenCompany = {
  name?: string
  currency_code?: string
  status?: CompanyDTO["status"]
  /** Absent: no credit was ever given. */
  credit_limit?: string | number
  exceed_limit?: boolean
  /** Signed; made by one reimbursement. */
  outstanding_balance?: string | number
  payment_on_account?: boolean
  external_id?: string
  email?: string
  /** A buyer alone has all rights. */
  members?: (Buyer | GivenMember)[]
}

export function creditModule(container: MedusaContainer) {
  return container.resolve<CompanyCreditService>(COMPANY_CREDIT_MODULE)
}

/** A company as a test needs it, by the module itself: quick, no HTTP. */
export async function giveCompany(
  container: MedusaContainer,
  admin: Admin,
  given: GivenCompany = {}
): Promise<CompanyDTO> {
  const module = creditModule(container)
  const actor = { type: "user" as const, id: admin.id, name: admin.name }
  const { id } = await module.createCompany({
    name: given.name ?? "Acme",
    currency_code: given.currency_code ?? "usd",
    status: given.status,
    payment_on_account: given.payment_on_account,
    external_id: given.external_id,
    email: given.email,
    actor,
  })
  if (given.credit_limit !== undefined || given.exceed_limit !== undefined) {
    await module.setTerms({
      company_id: id,
      credit_limit: given.credit_limit,
      exceed_limit: given.exceed_limit,
      actor,
    })
  }
  if (given.outstanding_balance !== undefined) {
    const amount = given.outstanding_balance
    await module.reimburse({ company_id: id, amount, actor })
  }
  for (const member of given.members ?? []) {
    await giveMember(container, admin, id, member)
  }
  return await module.updateCompany({ id, actor })
}

export async function giveMember(
  container: MedusaContainer,
  admin: Admin,
  company_id: string,
  member: Buyer | GivenMember
) {
  const { buyer, ...rights } =
    "buyer" in member ? member : { buyer: member, ...ALL_RIGHTS }
  return await creditModule(container).addMember({
    company_id,
    customer_id: buyer.id,
    ...rights,
    actor: { type: "user", id: admin.id, name: admin.name },
  })
}

/** How many rows each of our tables has: to see that nothing was written. */
export async function countRows(
  container: MedusaContainer
): Promise<Record<string, number>> {
  const knex = container.resolve("__pg_connection__")
  const counts: Record<string, number> = {}
  for (const table of TABLES) {
    const { rows } = await knex.raw(`select count(*)::int as n from ${table}`)
    counts[table] = rows[0].n
  }
  return counts
}

const TABLES = [
  "company_credit_company",
  "company_credit_member",
  "company_credit_account",
  "company_credit_entry",
  "company_credit_entry_edit",
  "company_credit_purchase",
  "company_credit_request",
  "company_credit_legal_entity",
  "company_credit_vendor",
  "company_credit_payables_change",
  "company_credit_reimbursement_run",
  "company_credit_reimbursement_run_line",
  "company_credit_reimbursement_run_chunk",
  "company_credit_reimbursement",
  "company_credit_vendor_invoice",
  "company_credit_vendor_payment",
  "company_credit_vendor_payment_line",
]
