import {
  RunStatus,
  rateAsDecimal,
  refuseTemplate,
  toAmount,
} from "../../../domain"
import {
  Actor,
  LegalEntityDTO,
  ReimbursementPreviewDTO,
  ReimbursementRunInput,
} from "../../../types"
import { findUserBehind } from "../repositories/actor-repository"
import {
  CandidateSum,
  RunRates,
  RunScope,
  findCurrencies,
  findFacts,
  insertLines,
  previewCandidates,
  sumCandidates,
} from "../repositories/run-candidates-repository"
import {
  finishStart,
  insertChunks,
  insertRun,
} from "../repositories/run-repository"
import type { DueEntity } from "../repositories/run-schedule-repository"
import { Sql } from "../repositories/sql"
import { newId } from "../utils/new-id"
import { refuse, refuseIf } from "../utils/refuse"
import {
  companiesIn,
  leftOutOf,
  sumsOf,
  toLine,
  totalOf,
} from "../utils/run-lines"
import { acceptRunSelection } from "../utils/run-selection"
import { ActorService } from "./actor-service"
import { ExchangeRateService } from "./exchange-rate-service"
import { LegalEntityService } from "./legal-entity-service"
import { newVendorsIn, partOf, postingDate, refuseNumbers } from "./run-checks"

/** As a run needs it; without an id it is the default one, not made yet. */
type Entity = Pick<
  LegalEntityDTO,
  | "name"
  | "is_default"
  | "accounting_currency"
  | "minimum_reimbursement"
  | "one_time_vendor_template"
  | "approval_required"
> & { id?: string }

export type StartedRun = { id: string; status: RunStatus }

/** Reimburse customers: what a run would do, and its start. */
export class RunStartService {
  constructor(
    private readonly pool: Sql,
    private readonly actors: ActorService,
    private readonly rates: ExchangeRateService,
    private readonly entities: LegalEntityService
  ) {}

  /**
   * What `start` would do. Writes nothing and draws no number.
   *
   * @throws MedusaError what `start` is refused for
   */
  async preview(
    input: ReimbursementRunInput,
    { limit, offset = 0 }: { limit: number; offset?: number }
  ): Promise<ReimbursementPreviewDTO> {
    postingDate(input)
    const sql = this.pool
    const entity = input.legal_entity_id
      ? await this.entities.retrieve(sql, input.legal_entity_id)
      : ((await this.entities.findDefault(sql)) ??
        (await this.entities.firstDefault(sql)))
    const scope = await this.scopeOf(sql, input, entity)
    const { sums, lines } = await previewCandidates(sql, scope, {
      limit,
      offset,
    })
    await this.refuse(sql, scope, entity, sums)
    const currency = scope.accounting_currency
    const totals = sumsOf(sums, currency)
    return {
      legal_entity_id: scope.legal_entity_id,
      accounting_currency: currency,
      minimum_reimbursement: scope.minimum,
      needs_approval: entity.approval_required,
      totals,
      total: totalOf(totals, currency),
      companies: companiesIn(totals),
      new_vendors: newVendorsIn(sums),
      left_out: leftOutOf(sums),
      lines: lines.map((line) => toLine(line, currency)),
      count: companiesIn(sums),
      offset,
      limit,
    }
  }

  /**
   * Keeps the run with its lines, in the caller's transaction; nothing is
   * posted yet.
   *
   * @returns null where there is nothing to post and `over.schedule` says that
   * nobody waits for an answer
   * @throws MedusaError `nothing_selected`, `company_not_found`,
   * `legal_entity_not_found`, `partial_needs_one_company`,
   * `partial_exceeds_credit`, `one_time_vendor_template_missing`,
   * `one_time_vendor_template_invalid`, `number_sequence_exhausted`,
   * `number_sequence_missing`, `accounting_currency_unknown`, refusals of amounts
   */
  async start(
    sql: Sql,
    { actor: by, ...input }: ReimbursementRunInput & { actor: Actor },
    over: { id?: string; schedule?: DueEntity } = {}
  ): Promise<StartedRun | null> {
    const posting_date = postingDate(input)
    const actor = await this.actors.resolve(sql, by)
    const { id: entity_id } = input.legal_entity_id
      ? { id: input.legal_entity_id }
      : await this.entities.ensureDefault(sql)
    // Its minimum and its currency must not change under the run.
    const entity = await this.entities.hold(sql, entity_id)
    const scope = await this.scopeOf(sql, input, entity)
    const sums = await sumCandidates(sql, scope)
    await this.refuse(sql, scope, entity, sums)
    if (over.schedule && companiesIn(sumsOf(sums, "usd")) === 0) {
      return null
    }
    const id = over.id ?? newId("ccrun")
    await insertRun(sql, {
      id,
      legal_entity_id: entity.id,
      selection: scope.selection,
      amount: scope.part,
      if_spent: input.if_spent ?? "pay_rest",
      posting_date,
      comment: input.comment || null,
      accounting_currency: scope.accounting_currency,
      minimum_reimbursement: scope.minimum,
      rates: scope.rates,
      scheduled_for: over.schedule?.due_at ?? null,
      actor,
      started_for_user_id: over.schedule
        ? over.schedule.schedule_set_by_user_id
        : await findUserBehind(sql, actor),
    })
    const status = await this.writeLines(sql, id, scope, entity)
    return { id, status }
  }

  /** What is proposed is what was written, and not what was looked at before. */
  private async writeLines(
    sql: Sql,
    id: string,
    scope: RunScope,
    entity: LegalEntityDTO
  ): Promise<RunStatus> {
    const written = await insertLines(sql, id, scope)
    await insertChunks(sql, id)
    const proposed = sumsOf(written, scope.accounting_currency)
    const waits = entity.approval_required ? "awaiting_approval" : "running"
    const status = proposed.length === 0 ? "done" : waits
    await finishStart(sql, id, {
      status,
      line_count: companiesIn(written),
      proposed,
      proposed_total: totalOf(proposed, scope.accounting_currency),
    })
    return status
  }

  private async scopeOf(
    sql: Sql,
    input: ReimbursementRunInput,
    entity: Entity
  ): Promise<RunScope> {
    const selection = acceptRunSelection(input)
    const scope: RunScope = {
      selection,
      legal_entity_id: entity.id ?? null,
      is_default: entity.is_default,
      accounting_currency: entity.accounting_currency,
      minimum: toAmount(
        entity.minimum_reimbursement,
        entity.accounting_currency
      ),
      rates: {},
      part: await partOf(sql, input.amount, selection.company_ids),
    }
    const currencies = await findCurrencies(sql, selection.company_ids)
    return { ...scope, rates: await this.ratesOf(sql, currencies, scope) }
  }

  /** Fixed for the whole run; a currency without a rate has none. */
  private async ratesOf(
    sql: Sql,
    currencies: string[],
    { accounting_currency: to }: RunScope
  ): Promise<RunRates> {
    const foreign = currencies.filter((currency) => currency !== to)
    const rates: RunRates = {
      [to]: { multiplier: "1", divisor: "1", rate: "1" },
    }
    const chosen = await this.rates.ratesTo(sql, foreign, to)
    for (const [currency, { rate }] of chosen) {
      const { multiplier, divisor } = rate
      rates[currency] = { multiplier, divisor, rate: rateAsDecimal(rate) }
    }
    return rates
  }

  /** What would stop the run half-way is said before anything is written. */
  private async refuse(
    sql: Sql,
    scope: RunScope,
    entity: Entity,
    sums: CandidateSum[]
  ): Promise<void> {
    const { company_ids } = scope.selection
    if (company_ids && companiesIn(sums) < company_ids.length) {
      throw refuse("company_not_found")
    }
    const tooMuch = "partial_exceeds_credit"
    if (sums.some(({ code }) => code === tooMuch)) {
      throw refuse(tooMuch, await findFacts(sql, scope, tooMuch))
    }
    const paid = companiesIn(sumsOf(sums, scope.accounting_currency))
    const vendors = newVendorsIn(sums)
    if (vendors > 0) {
      refuseIf(refuseTemplate(entity))
    }
    if (paid > 0) {
      await refuseNumbers(sql, entity.id, {
        reimbursement: paid,
        vendor_invoice: paid,
        vendor_account: vendors,
      })
    }
  }
}
