import { generateEntityId } from "@medusajs/framework/utils"
import {
  currencyDigits,
  isCurrencyCode,
  mayMoveTo,
  normalizeCurrency,
} from "../../../domain"
import {
  AddMemberInput,
  CompanyDTO,
  CompanyMemberDTO,
  CreateCompanyInput,
  UpdateCompanyInput,
  UpdateMemberInput,
} from "../../../types"
import {
  changeUnusedCurrency,
  findAccount,
  insertAccount,
  toAccountDTO,
} from "../repositories/account-repository"
import {
  CompanyRow,
  endMembership,
  insertCompany,
  insertMember,
  lockCompany,
  softDeleteCompany,
  updateCompanyRow,
  updateMemberRow,
} from "../repositories/company-repository"
import { Sql } from "../repositories/sql"
import { refuse } from "../utils/refuse"

/** Companies and their members. Every method runs in the given transaction. */
export class CompanyService {
  async create(sql: Sql, input: CreateCompanyInput): Promise<CompanyDTO> {
    const { currency_code, ...fields } = input
    const currency = acceptCurrency(currency_code)
    const company = await insertCompany(sql, {
      ...fields,
      id: generateEntityId(undefined, "cccomp"),
      status: fields.status ?? "active",
    }).catch((error) => rethrowTaken(error, fields.external_id))
    await insertAccount(
      sql,
      {
        id: generateEntityId(undefined, "ccacc"),
        company_id: company.id,
        currency_code: currency,
      },
      currencyDigits(currency)
    )
    return await this.withAccount(sql, company)
  }

  async update(sql: Sql, input: UpdateCompanyInput): Promise<CompanyDTO> {
    const { id, currency_code, ...fields } = input
    const company = await this.lock(sql, id)
    if (fields.status && !mayMoveTo(company.status, fields.status)) {
      throw refuse("status_move_not_allowed", {
        from: company.status,
        to: fields.status,
      })
    }
    if (currency_code !== undefined) {
      await this.changeCurrency(sql, id, currency_code)
    }
    const updated = await updateCompanyRow(sql, id, fields).catch((error) =>
      rethrowTaken(error, fields.external_id)
    )
    return await this.withAccount(sql, updated)
  }

  /** Account and history stay; what is owed stays owed. */
  async softDelete(sql: Sql, id: string): Promise<void> {
    await this.lock(sql, id)
    await softDeleteCompany(sql, id)
  }

  async addMember(sql: Sql, input: AddMemberInput): Promise<CompanyMemberDTO> {
    await this.lock(sql, input.company_id)
    return await insertMember(sql, {
      ...input,
      id: generateEntityId(undefined, "ccmem"),
    }).catch((error) => {
      throw isUniqueViolation(error)
        ? refuse("customer_in_other_company")
        : error
    })
  }

  async updateMember(
    sql: Sql,
    input: UpdateMemberInput
  ): Promise<CompanyMemberDTO> {
    const { id, company_id, ...rights } = input
    const member = await updateMemberRow(sql, company_id, id, rights)
    if (!member) {
      throw refuse("member_not_found")
    }
    return member
  }

  async removeMember(sql: Sql, company_id: string, id: string): Promise<void> {
    if (!(await endMembership(sql, company_id, id))) {
      throw refuse("member_not_found")
    }
  }

  private async lock(sql: Sql, id: string): Promise<CompanyRow> {
    const company = await lockCompany(sql, id)
    if (!company || company.deleted_at) {
      throw refuse("company_not_found")
    }
    return company
  }

  private async changeCurrency(
    sql: Sql,
    company_id: string,
    code: string
  ): Promise<void> {
    const currency = acceptCurrency(code)
    const account = await findAccount(sql, company_id)
    if (account?.currency_code === currency) {
      return
    }
    const digits = currencyDigits(currency)
    if (!(await changeUnusedCurrency(sql, company_id, currency, digits))) {
      throw refuse("currency_in_use")
    }
  }

  private async withAccount(sql: Sql, row: CompanyRow): Promise<CompanyDTO> {
    const account = await findAccount(sql, row.id)
    return {
      ...row,
      account: toAccountDTO(account!),
      created_at: row.created_at.toISOString(),
      updated_at: row.updated_at.toISOString(),
      deleted_at: row.deleted_at?.toISOString() ?? null,
    }
  }
}

function acceptCurrency(code: string): string {
  if (!isCurrencyCode(code)) {
    throw refuse("invalid_currency", { field: "currency_code", value: code })
  }
  return normalizeCurrency(code)
}

function rethrowTaken(error: unknown, external_id?: string | null): never {
  throw isUniqueViolation(error)
    ? refuse("external_id_taken", { external_id: external_id ?? null })
    : error
}

function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: unknown }).code === "23505"
}
