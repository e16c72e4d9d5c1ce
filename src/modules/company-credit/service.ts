import type { Context, Logger } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { CheckoutRules, Refusal } from "../../domain"
import {
  Actor,
  AddMemberInput,
  CompanyDTO,
  CompanyMemberDTO,
  CreateCompanyInput,
  CreditAccountDTO,
  CreditEntryDTO,
  EditReimbursementInput,
  EntryEditDTO,
  HistoryFilter,
  HistoryPage,
  HistoryPageInput,
  OrderCreditDTO,
  PostingResult,
  ReimburseInput,
  SetTermsInput,
  UpdateCompanyInput,
  UpdateMemberInput,
  WriteRequest,
} from "../../types"
import {
  Company,
  CompanyMember,
  CreditAccount,
  CreditEntry,
  EntryEdit,
  Purchase,
} from "./models"
import { findMembership } from "./repositories/company-repository"
import { SqlManager, sqlOf, sqlOn } from "./repositories/sql"
import { buildServices } from "./services"
import { SessionTotals } from "./services/checkout-service"
import { Posting } from "./services/posting-service"
import { once } from "./services/request-service"
import { refuseGeneratedWrites } from "./utils/generated-writes"

type Dependencies = {
  baseRepository: { getFreshManager(): SqlManager }
  logger: Logger
}

/**
 * Companies, their credit and its history: a thin facade, one line a method.
 * Every write takes the actor behind it and may take an idempotency key. The
 * work is in `services/`, the SQL in `repositories/`.
 */
class CompanyCreditService extends MedusaService({
  CompanyCreditCompany: Company,
  CompanyCreditMember: CompanyMember,
  CompanyCreditAccount: CreditAccount,
  CompanyCreditEntry: CreditEntry,
  CompanyCreditEntryEdit: EntryEdit,
  CompanyCreditPurchase: Purchase,
}) {
  private readonly pool_
  private readonly services_

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.pool_ = sqlOn(dependencies.baseRepository.getFreshManager().getKnex())
    this.services_ = buildServices(this.pool_, dependencies.logger)
  }

  /** Runs `work` on behalf of a caller: postings in it carry that name. */
  runAs<T>(actor: Actor, work: () => T): T {
    return this.services_.actors.runAs(actor, work)
  }

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
  ): Promise<CreditEntryDTO> {
    const request = {
      operation: "entry.edit",
      key: idempotency_key,
      body: input,
    }
    const sql = sqlOf(context, this.pool_)
    return await once(sql, request, () =>
      this.services_.credit.editReimbursement(sql, { ...input, actor })
    )
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

  async listHistory(
    company_id: string,
    page: HistoryPageInput
  ): Promise<HistoryPage> {
    return await this.services_.history.page(company_id, page)
  }

  streamHistory(
    company_id: string,
    filter: HistoryFilter = {}
  ): AsyncGenerator<CreditEntryDTO[]> {
    return this.services_.history.stream(company_id, filter)
  }

  async listEntryEdits(
    company_id: string,
    entry_id: string
  ): Promise<EntryEditDTO[]> {
    return await this.services_.history.edits(company_id, entry_id)
  }

  async retrieveOrderCredit(order_id: string): Promise<OrderCreditDTO | null> {
    return await this.services_.orders.ofOrder(order_id)
  }

  async tiePurchasesToOrder(order_id: string): Promise<void> {
    await this.services_.orders.tie(order_id)
  }

  async refuseCustomer(customer_id: string | null): Promise<Refusal | null> {
    return await this.services_.checkout.refuseCustomer(customer_id)
  }

  async refuseCart(
    cart_id: string,
    customer_id: string | null,
    total: string,
    rules: CheckoutRules
  ): Promise<Refusal | null> {
    const { checkout } = this.services_
    return await checkout.refuseCart(cart_id, customer_id, total, rules)
  }

  async checkSession(
    customer_id: string | undefined,
    totals: SessionTotals,
    rules: CheckoutRules
  ): Promise<void> {
    await this.services_.checkout.checkSession(customer_id, totals, rules)
  }

  async chargeSession(
    session_id: string,
    rules: CheckoutRules
  ): Promise<string | null> {
    return await this.services_.checkout.chargeSession(session_id, rules)
  }

  async refundSession(
    session_id: string,
    refund_id: string,
    amount: string
  ): Promise<void> {
    await this.services_.refunds.refund(session_id, refund_id, amount)
  }

  async settleHeldRefunds(only: { order_id?: string } = {}): Promise<number> {
    return await this.services_.refunds.settleHolds(only)
  }

  async reverseSession(session_id: string, actor?: Actor): Promise<void> {
    await this.services_.reversals.reverseSession(session_id, actor)
  }

  async reverseAbandonedSession(session_id: string): Promise<void> {
    await this.services_.reversals.reverseAbandonedSession(session_id)
  }

  async reverseUnpaidSession(session_id: string): Promise<void> {
    await this.services_.reversals.reverseUnpaidSession(session_id)
  }

  async reverseCanceledOrder(order_id: string, actor?: Actor): Promise<void> {
    await this.services_.reversals.reverseCanceledOrder(order_id, actor)
  }

  async reverseOrphans(grace_seconds: number): Promise<number> {
    return await this.services_.reversals.reverseOrphans(grace_seconds)
  }
}

refuseGeneratedWrites(CompanyCreditService.prototype, [
  "CompanyCreditCompany",
  "CompanyCreditMember",
  "CompanyCreditAccount",
  "CompanyCreditEntry",
  "CompanyCreditEntryEdit",
  "CompanyCreditPurchase",
])

export default CompanyCreditService
