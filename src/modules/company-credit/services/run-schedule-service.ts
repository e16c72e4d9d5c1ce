import type { Logger } from "@medusajs/framework/types"
import {
  DueEntity,
  findScheduledRuns,
  setNextReimbursement,
  takeDueEntity,
} from "../repositories/run-schedule-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { dayIn, nextTime } from "../utils/schedule"
import { RunStartService } from "./run-start-service"

/** Starts the runs that legal entities have a schedule for. */
export class RunScheduleService {
  constructor(
    private readonly pool: Sql,
    private readonly runs: RunStartService,
    private readonly logger: Logger,
    private readonly transact: Transact
  ) {}

  /**
   * Of any number of processes that do so at once, one starts each run, for a
   * run keeps the time it was started for. Then the next time is set: not in
   * one transaction with the start, for which all that post would have to wait.
   * A run that is refused is told in the log, and the schedule goes on; what
   * failed for another reason is tried again the next time this is called.
   *
   * @returns the ids of the runs
   */
  async startDue(): Promise<string[]> {
    const seen: string[] = []
    const started: string[] = []
    for (;;) {
      const before = seen.length
      const run_id = await this.takeOne(seen).catch((error) => {
        if (seen.length === before) {
          throw error
        }
        this.logger.error(
          `company-credit: a scheduled reimbursement run could not start: ${error}`
        )
        return null
      })
      if (seen.length === before) {
        return started
      }
      started.push(...(run_id ? [run_id] : []))
    }
  }

  /** @returns the run, where one was started; `seen` grows by what was due */
  private async takeOne(seen: string[]): Promise<string | null> {
    let due: DueEntity | undefined
    const run = await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      due = await takeDueEntity(sql, seen)
      if (!due) {
        return null
      }
      seen.push(due.id)
      return await this.startOnce(sql, due)
    })
    if (due) {
      await setNextReimbursement(this.pool, due, this.nextOf(due))
    }
    return run
  }

  private async startOnce(sql: Sql, due: DueEntity): Promise<string | null> {
    const { is_started, awaits_approval } = await findScheduledRuns(sql, due)
    if (is_started) {
      return null
    }
    if (awaits_approval) {
      this.logger.warn(
        `company-credit: no scheduled reimbursement run of "${due.name}" was started: a former one awaits approval`
      )
      return null
    }
    return await this.startFor(sql, due)
  }

  private async startFor(sql: Sql, due: DueEntity): Promise<string | null> {
    const { timezone, if_spent } = due.reimbursement_schedule
    await sql("savepoint company_credit_scheduled")
    try {
      const run = await this.runs.start(
        sql,
        {
          legal_entity_id: due.id,
          all: true,
          if_spent,
          posting_date: dayIn(timezone, due.now),
          actor: { type: "system", id: null, name: `Schedule of ${due.name}` },
        },
        { schedule: due }
      )
      return run && run.id
    } catch (error) {
      const { message, facts } = error as Error & { facts?: unknown }
      if (!facts) {
        throw error
      }
      await sql("rollback to savepoint company_credit_scheduled")
      this.logger.warn(
        `company-credit: the scheduled reimbursement run of "${due.name}" was refused: ${message}`
      )
      return null
    }
  }

  /** Null where what is stored cannot be read: it would be due for ever. */
  private nextOf({ name, reimbursement_schedule, now }: DueEntity) {
    try {
      return nextTime(reimbursement_schedule, now)
    } catch (error) {
      this.logger.error(
        `company-credit: the schedule of "${name}" cannot be read: ${error}`
      )
      return null
    }
  }
}
