import type { Logger } from "@medusajs/framework/types"
import {
  DueEntity,
  setNextReimbursement,
  takeDueEntity,
} from "../repositories/run-schedule-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { nextTime } from "../utils/schedule"
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
   * Of any number of processes that do so at once, one starts each run: the
   * next time is set in one transaction with the start. A run that is refused
   * is told in the log, and the schedule goes on; what failed for another
   * reason is tried again the next time this is called.
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
    return await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      const due = await takeDueEntity(sql, seen)
      if (!due) {
        return null
      }
      seen.push(due.id)
      await setNextReimbursement(sql, due.id, this.nextOf(due))
      return await this.startFor(sql, due)
    })
  }

  private async startFor(sql: Sql, due: DueEntity): Promise<string | null> {
    await sql("savepoint company_credit_scheduled")
    try {
      const run = await this.runs.start(
        sql,
        {
          legal_entity_id: due.id,
          all: true,
          if_spent: due.reimbursement_schedule.if_spent,
          actor: { type: "system", id: null, name: `Schedule of ${due.name}` },
        },
        { is_scheduled: true }
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
  private nextOf({ name, reimbursement_schedule }: DueEntity): Date | null {
    try {
      return nextTime(reimbursement_schedule)
    } catch (error) {
      this.logger.error(
        `company-credit: the schedule of "${name}" cannot be read: ${error}`
      )
      return null
    }
  }
}
