import type { Logger } from "@medusajs/framework/types"
import {
  DifferenceDTO,
  DifferenceFilter,
  ReconciliationDTO,
  ReconciliationScope,
  WriteRequest,
} from "../../../types"
import { findAccountIds } from "../repositories/account-repository"
import { CHECKS } from "../repositories/reconciliation"
import { Look } from "../repositories/reconciliation/check"
import {
  closeGone,
  findDifference,
  listDifferences,
  recordFound,
} from "../repositories/reconciliation/difference-repository"
import {
  Looked,
  RunRow,
  countLooked,
  findRun,
  finishRun,
  insertRun,
  listRuns,
  noteProgress,
  takeRun,
} from "../repositories/reconciliation/run-repository"
import { Sql } from "../repositories/sql"
import { newId } from "../utils/new-id"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { toDifferenceDTO, toReconciliationDTO } from "./reconciliation-rows"

/** The background job, which runs each minute, has its turn first. */
const AFTER_THE_JOB_SECONDS = 120

type Result = { differences: number; open_differences: number }

/**
 * Proves on live data that the credit history agrees with Medusa's orders,
 * payments and refunds, and its totals with its entries. It writes down what
 * does not agree, and changes nothing else: repairs are a person's.
 *
 * Each kind of difference is one statement of its own, outside any
 * transaction, so that nothing is locked and no snapshot is held for long.
 */
export class ReconciliationService {
  private readonly settled_seconds: number

  constructor(
    private readonly pool: Sql,
    private readonly actors: ActorService,
    private readonly logger: Logger,
    grace_seconds: number
  ) {
    this.settled_seconds = grace_seconds + AFTER_THE_JOB_SECONDS
  }

  /** Runs in a transaction of the caller's. */
  async start(
    sql: Sql,
    { actor, ...scope }: ReconciliationScope & WriteRequest
  ): Promise<ReconciliationDTO> {
    const by = await this.actors.resolve(sql, actor)
    if (scope.company_ids) {
      const accounts = await findAccountIds(sql, scope.company_ids)
      if (accounts.length < new Set(scope.company_ids).size) {
        throw refuse("company_not_found")
      }
    }
    const run = await insertRun(sql, {
      id: newId("ccrec"),
      scope: { company_ids: scope.company_ids, since: scope.since },
      actor_type: by.type,
      actor_id: by.id,
      actor_name: by.name,
    })
    if (!run) {
      throw refuse("reconciliation_running")
    }
    return toReconciliationDTO(run)
  }

  /** The work of a run that was started. Whoever comes second does nothing. */
  async work(id: string): Promise<ReconciliationDTO> {
    const run = await takeRun(this.pool, id)
    if (run) {
      await this.carryOut(run)
    }
    return await this.retrieve(id)
  }

  async retrieve(id: string): Promise<ReconciliationDTO> {
    const run = await findRun(this.pool, id)
    if (!run) {
      throw refuse("reconciliation_not_found")
    }
    return toReconciliationDTO(run)
  }

  async list(page: { limit: number; offset: number }) {
    const { rows, count } = await listRuns(this.pool, page)
    return { reconciliations: rows.map(toReconciliationDTO), count }
  }

  async difference(id: string): Promise<DifferenceDTO> {
    const row = await findDifference(this.pool, id)
    if (!row) {
      throw refuse("difference_not_found")
    }
    return toDifferenceDTO(row)
  }

  async differences(filter: DifferenceFilter) {
    const { rows, count } = await listDifferences(this.pool, filter)
    return { differences: rows.map(toDifferenceDTO), count }
  }

  private async carryOut(run: RunRow): Promise<void> {
    let looked: Looked = { accounts: "0", entries: "0", purchases: "0" }
    let result: Result = { differences: 0, open_differences: 0 }
    let error: string | null = null
    try {
      const { company_ids, since } = run.scope
      const account_ids = company_ids
        ? await findAccountIds(this.pool, company_ids)
        : undefined
      looked = await countLooked(this.pool, account_ids ?? null)
      const { settled_seconds } = this
      result = await this.check(run.id, { account_ids, since, settled_seconds })
    } catch (failure) {
      error = String(failure).slice(0, 2000)
      this.logger.error(`company-credit: reconciliation failed: ${error}`)
    }
    await finishRun(this.pool, run.id, { ...looked, ...result, error })
  }

  private async check(id: string, look: Look): Promise<Result> {
    const result = { differences: 0, open_differences: 0 }
    const checks = CHECKS.length
    for (const [checks_done, check] of CHECKS.entries()) {
      const progress = { checks, checks_done }
      if (!(await noteProgress(this.pool, id, progress))) {
        throw refuse("reconciliation_running")
      }
      const { found, open } = await recordFound(this.pool, id, check, look)
      result.differences += found
      result.open_differences += open
    }
    await closeGone(this.pool, id, look.account_ids ?? null)
    return result
  }
}
