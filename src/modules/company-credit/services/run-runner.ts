import type { Logger } from "@medusajs/framework/types"
import { RunStatus, currencyDigits } from "../../../domain"
import { findUnfinishedRuns } from "../repositories/run-moves-repository"
import {
  TakenChunk,
  countAttempt,
  countPosted,
  failChunk,
  failRun,
  findRepeatedNumber,
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
import {
  isGivenUp,
  isPassing,
  reasonOf,
  repeatedKind,
  stopOf,
  templateRefusal,
} from "./run-errors"

export type RunStep = {
  /** How long a line waits for an account that somebody has locked. */
  wait_ms?: number
}

/** So often a line waits for its account, or is given up by PostgreSQL. */
const MOST_ATTEMPTS = 3
const WAIT_MS = 5_000
const POLL_MS = 50

/** What passes: tried again so often, then left to the job. */
const PATIENCE = 3
const PAUSE_MS = 100

const LOOK_AGAIN_MS = 200
const MOST_LOOKS = 50

/**
 * Posts reimbursement runs, a transaction a chunk: everything of it is written
 * or nothing. So it can be killed at any moment and goes on where it stopped,
 * and any number of processes share one run.
 */
export class RunRunner {
  /** How many calls of this process are at a run. */
  private readonly underWay = new Map<string, number>()

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
    this.underWay.set(run_id, (this.underWay.get(run_id) ?? 0) + 1)
    try {
      return await this.postAll(run_id, options)
    } finally {
      const others = this.underWay.get(run_id)! - 1
      if (others) {
        this.underWay.set(run_id, others)
      } else {
        this.underWay.delete(run_id)
      }
    }
  }

  /** Runs that are to be posted and that this process is not at. */
  async findUnfinished(): Promise<string[]> {
    const ids = await findUnfinishedRuns(this.pool)
    return ids.filter((id) => !this.underWay.has(id))
  }

  /**
   * Who finds nothing to take looks again for a while: what somebody else is at
   * may be put off, or be left by a process that dies.
   */
  private async postAll(run_id: string, options: RunStep) {
    let posted = 0
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      let taken = await this.next(run_id, options)
      while (taken) {
        looks = 0
        posted += taken.posted
        taken = await this.next(run_id, options)
      }
      if ((await this.finish(run_id)) !== "running") {
        return { ended: true, posted }
      }
      await pause(LOOK_AGAIN_MS)
    }
    return { ended: false, posted }
  }

  /** Where nothing is left. @returns how the run stands then */
  private async finish(run_id: string): Promise<RunStatus | undefined> {
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      await lockRunStatus(sql, run_id)
      // A statement of its own: it sees what whoever had the lock has reopened.
      await finishRun(sql, run_id)
    })
    return await findRunStatus(this.pool, run_id)
  }

  /** @returns undefined when there was none to take */
  private async next(run_id: string, { wait_ms = WAIT_MS }: RunStep) {
    for (let tried = 1; ; tried++) {
      let chunk: TakenChunk | undefined
      let cause: unknown
      try {
        return await this.transact(async (context) => {
          const sql = sqlOf(context, this.pool)
          chunk = await takeChunk(sql, run_id)
          if (chunk?.status !== "running") {
            return undefined
          }
          try {
            return { posted: await this.post(sql, chunk, wait_ms) }
          } catch (error) {
            // Medusa puts words of its own in the place of PostgreSQL's.
            cause = error
            throw error
          }
        })
      } catch (error) {
        const reason = cause ?? error
        if (!chunk || isPassing(reason)) {
          if (tried === PATIENCE) {
            throw reason
          }
          await pause(PAUSE_MS * tried)
          continue
        }
        if (isGivenUp(reason)) {
          await pause(PAUSE_MS * (chunk.attempts + 1))
        }
        const stopped = await this.fail(run_id, chunk, reason)
        return stopped ? undefined : { posted: 0 }
      }
    }
  }

  /**
   * A chunk that waits is tried again and again: between the tries nothing is
   * locked but the chunk.
   */
  private async post(
    sql: Sql,
    chunk: TakenChunk,
    wait_ms: number
  ): Promise<number> {
    const until = Date.now() + wait_ms
    do {
      const isDone = await postChunk(
        sql,
        chunk.id,
        templateRefusal(chunk) ? null : chunk.one_time_vendor_template,
        currencyDigits(chunk.accounting_currency)
      )
      if (isDone) {
        return await countPosted(sql, chunk.id)
      }
      await pause(Math.min(POLL_MS, wait_ms))
    } while (Date.now() < until)
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
    const stop = await this.stopOf(run_id, chunk, error)
    if (stop) {
      await failRun(this.pool, run_id, stop.code, stop.facts)
      this.logger.error(
        `company-credit: reimbursement run ${run_id} stands still: ${stop.code}: ${error}`
      )
      return true
    }
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      const retaken = await retakeChunk(sql, chunk)
      if (!retaken) {
        return
      }
      const { count, first, middle } = await findPendingLines(sql, chunk.id)
      if (count > 1) {
        await splitChunk(sql, chunk.id, middle)
        return
      }
      if (isGivenUp(error) && retaken.attempts + 1 < MOST_ATTEMPTS) {
        await countAttempt(sql, chunk.id)
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

  private async stopOf(run_id: string, chunk: TakenChunk, error: unknown) {
    const kind = repeatedKind(error)
    if (!kind) {
      return stopOf(error, chunk)
    }
    const numbers = await findRepeatedNumber(this.pool, run_id, kind)
    return {
      code: "number_sequence_repeats" as const,
      facts: { kind, ...numbers },
    }
  }
}

const pause = (ms: number) => new Promise((again) => setTimeout(again, ms))
