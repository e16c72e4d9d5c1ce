import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  AddMemberInput,
  CompanyDTO,
  CompanyMemberDTO,
  CreateCompanyInput,
  CreditAccountDTO,
  EditReimbursementInput,
  EntryEditDTO,
  HistoryEntryDTO,
  HistoryFilter,
  HistoryPage,
  HistoryPageInput,
  PostingResult,
  ReimburseInput,
  SetTermsInput,
  UpdateCompanyInput,
  UpdateMemberInput,
  WriteRequest,
} from "../../types"
import { CurrencyFacade } from "./facade/currency"
import { findCompaniesInGroups } from "./repositories/company-group-repository"
import { findMembership } from "./repositories/company-repository"
import { withReimbursements } from "./repositories/entry-reimbursement-repository"
import { sqlOf } from "./repositories/sql"
import { Posting } from "./services/posting-service"
import { once } from "./services/request-service"

/**
 * Companies, their credit and its history: a thin facade, one line a method.
 * Every write takes the actor behind it and may take an idempotency key. The
 * work is in `services/`, the SQL in `repositories/`.
 */
class CompanyCreditService extends CurrencyFacade {
  @InjectTransactionManager()
  async createCompany(
    { actor: _, idempotency_key, ...input }: CreateCompanyInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyDTO> {
    const request = {
      operation: "company.create",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.companies.create(sql, input)
    )
  }

  @InjectTransactionManager()
  async updateCompany(
    { actor: _, idempotency_key, ...input }: UpdateCompanyInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyDTO> {
    const request = {
      operation: "company.update",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.companies.update(sql, input)
    )
  }

  @InjectTransactionManager()
  async deleteCompany(
    { actor: _, idempotency_key, ...input }: { id: string } & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const request = {
      operation: "company.delete",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.companies.softDelete(sql, input.id)
    )
  }

  @InjectTransactionManager()
  async addMember(
    { actor: _, idempotency_key, ...input }: AddMemberInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyMemberDTO> {
    const request = {
      operation: "member.add",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.companies.addMember(sql, input)
    )
  }

  @InjectTransactionManager()
  async updateMember(
    { actor: _, idempotency_key, ...input }: UpdateMemberInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyMemberDTO> {
    const request = {
      operation: "member.update",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.companies.updateMember(sql, input)
    )
  }

  @InjectTransactionManager()
  async removeMember(
    {
      actor: _,
      idempotency_key,
      ...input
    }: { company_id: string; id: string } & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const request = {
      operation: "member.remove",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.companies.removeMember(sql, input.company_id, input.id)
    )
  }

  @InjectTransactionManager()
  async editReimbursement(
    { actor, idempotency_key, ...input }: EditReimbursementInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<HistoryEntryDTO> {
    const request = {
      operation: "entry.edit",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, async () => {
      const { credit } = this.services_
      const entry = await credit.editReimbursement(sql, { ...input, actor })
      return (await withReimbursements(sql, [entry]))[0]
    })
  }

  /** Joins the caller's transaction where there is one. */
  async setTerms(
    input: SetTermsInput & WriteRequest,
    context: Context = {}
  ): Promise<PostingResult> {
    return await this.services_.credit.setTerms(input, context)
  }

  /** Joins the caller's transaction where there is one. */
  async reimburse(
    input: ReimburseInput & WriteRequest,
    context: Context = {}
  ): Promise<PostingResult> {
    return await this.services_.credit.reimburse(input, context)
  }

  /** One posting as it is, in one round trip; see `PostingService`. */
  async post(posting: Posting, context: Context = {}): Promise<PostingResult> {
    return await this.services_.postings.post(posting, context)
  }

  async retrieveAccountOf(company_id: string): Promise<CreditAccountDTO> {
    return await this.services_.history.account(company_id)
  }

  /** The company a customer belongs to, with the rights there. */
  async retrieveMembership(
    customer_id: string
  ): Promise<CompanyMemberDTO | null> {
    return (await findMembership(this.pool_, customer_id)) ?? null
  }

  /** Companies one of whose members is in one of these customer groups. */
  async listCompanyIdsInGroups(ids: string[]): Promise<string[]> {
    return await findCompaniesInGroups(this.pool_, ids)
  }

  async listHistory(
    company_id: string,
    page: HistoryPageInput
  ): Promise<HistoryPage> {
    return await this.services_.history.page(company_id, page)
  }

  streamHistory(
    company_id: string,
    filter: HistoryFilter = {}
  ): AsyncGenerator<HistoryEntryDTO[]> {
    return this.services_.history.stream(company_id, filter)
  }

  async listEntryEdits(
    company_id: string,
    entry_id: string
  ): Promise<EntryEditDTO[]> {
    return await this.services_.history.edits(company_id, entry_id)
  }
}

export default CompanyCreditService
