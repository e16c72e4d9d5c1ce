import type { Logger } from "@medusajs/framework/types"
import {
  Facts,
  RefusalCode,
  currencyDigits,
  refuseTemplate,
} from "../../../domain"
import {
  TakenChunk,
  countAttempt,
  countPosted,
  failChunk,
  failRun,
  findPendingLines,
  findRunStatus,
  finishRun,
  lockRunStatus,
  postChunk,
  retakeChunk,
  splitChunk,
  takeChunk,
} from "../repositories/run-posting-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { fromDatabase } from "../utils/refuse"

export type RunStep = {
  /** How long a line waits for an account that somebody has locked. */
  wait_ms?: number
}

/** So often a line waits for its account. */
const MOST_ATTEMPTS = 3
const WAIT_MS = 5_000

/** What passes: tried again so often, then left to the job. */
const PATIENCE = 3
const PAUSE_MS = 100

/**
 * Posts reimbursement runs, a transaction a chunk: everything of it is written
 * or nothing. So it can be killed at any moment and goes on where it stopped,
 * and any number of processes share one run.
 */
export class RunRunner {
  constructor(
    private readonly pool: Sql,
    private readonly logger: Logger,
    private readonly transact: Transact
  ) {}

  /**
   * Posts until no chunk can be taken.
   *
   * @returns `ended`: nothing is left, here or elsewhere, or the run stands
   * still; `posted`: how many reimbursements this call made
   */
  async carryOn(
    run_id: string,
    options: RunStep = {}
  ): Promise<{ ended: boolean; posted: number }> {
    let posted = 0
    let taken = await this.next(run_id, options)
    while (taken) {
      posted += taken.posted
      taken = await this.next(run_id, options)
    }
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      await lockRunStatus(sql, run_id)
      // A statement of its own: it sees what whoever had the lock has reopened.
      await finishRun(sql, run_id)
    })
    const status = await findRunStatus(this.pool, run_id)
    return { ended: status !== "running", posted }
  }

  /** @returns undefined when there was none to take */
  private async next(run_id: string, { wait_ms = WAIT_MS }: RunStep) {
    for (let tried = 1; ; tried++) {
      let chunk: TakenChunk | undefined
      try {
        return await this.transact(async (context) => {
          const sql = sqlOf(context, this.pool)
          chunk = await takeChunk(sql, run_id)
          if (chunk?.status !== "running") {
            return undefined
          }
          return { posted: await this.post(sql, chunk, wait_ms) }
        })
      } catch (error) {
        if (!chunk || isPassing(error)) {
          if (tried === PATIENCE) {
            throw error
          }
          await new Promise((again) => setTimeout(again, PAUSE_MS * tried))
          continue
        }
        const stopped = await this.fail(run_id, chunk, error)
        return stopped ? undefined : { posted: 0 }
      }
    }
  }

  private async post(
    sql: Sql,
    chunk: TakenChunk,
    wait_ms: number
  ): Promise<number> {
    const isDone = await postChunk(
      sql,
      chunk.id,
      templateRefusal(chunk) ? null : chunk.one_time_vendor_template,
      currencyDigits(chunk.accounting_currency),
      wait_ms
    )
    if (isDone) {
      return await countPosted(sql, chunk.id)
    }
    if (chunk.attempts + 1 < MOST_ATTEMPTS) {
      await countAttempt(sql, chunk.id)
    } else {
      await failChunk(sql, chunk.id, "account_busy", {})
    }
    return 0
  }

  /** @returns whether the run stands still now */
  private async fail(
    run_id: string,
    chunk: TakenChunk,
    error: unknown
  ): Promise<boolean> {
    const stop = stopOf(error, chunk)
    if (stop) {
      await failRun(this.pool, run_id, stop.code, stop.facts)
      this.logger.error(
        `company-credit: reimbursement run ${run_id} stands still: ${stop.code}: ${error}`
      )
      return true
    }
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      if (!(await retakeChunk(sql, chunk.id))) {
        return
      }
      const { count, first, middle } = await findPendingLines(sql, chunk.id)
      if (count > 1) {
        await splitChunk(sql, chunk.id, middle)
        return
      }
      const reason = reasonOf(error)
      await failChunk(sql, chunk.id, reason.code, reason.facts)
      this.logger.error(
        `company-credit: line ${first} of reimbursement run ${run_id} could not be posted: ${error}`
      )
    })
    return false
  }
}

function templateRefusal(chunk: TakenChunk) {
  return refuseTemplate({
    name: chunk.legal_entity,
    one_time_vendor_template: chunk.one_time_vendor_template,
  })
}

/** What stops the run and is no fault of a line. */
function stopOf(
  error: unknown,
  chunk: TakenChunk
): { code: RefusalCode; facts: Facts } | null {
  const { code, detail } = error as { code?: unknown; detail?: string }
  switch (code) {
    case "CC010":
      return {
        code: "number_sequence_exhausted",
        facts: { kind: detail ?? null },
      }
    case "CC011":
      return {
        code: "number_sequence_missing",
        facts: { kind: detail ?? null },
      }
    case "CC012":
      return templateRefusal(chunk)
    default:
      // A table, column or right that is missing is missing to all lines.
      return String(code).startsWith("42")
        ? { code: "unexpected_error", facts: {} }
        : null
  }
}

/**
 * Locks, deadlocks and whatever comes without PostgreSQL's word that the data
 * is at fault: a connection that was lost, a server that goes down or is full.
 */
function isPassing(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return (
    typeof code !== "string" ||
    !/^[0-9A-Z]{5}$/.test(code) ||
    /^(08|40|53|55|57|58|XX)/.test(code)
  )
}

function reasonOf(error: unknown): { code: RefusalCode; facts: Facts } {
  const { code, facts } = fromDatabase(error) as {
    code?: RefusalCode
    facts?: Facts
  }
  return code && facts
    ? { code, facts }
    : { code: "unexpected_error", facts: {} }
}
