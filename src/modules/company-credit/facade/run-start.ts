import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { RunStatus } from "../../../domain"
import {
  ReimbursementPreviewDTO,
  ReimbursementRunInput,
  ReimbursementSchedule,
  ReimbursementSchedulePreviewDTO,
  WriteRequest,
} from "../../../types"
import { acceptSchedule, nextTimes } from "../utils/schedule"
import { PayablesFacade } from "./payables"

type Decision = { id: string; comment?: string | null } & WriteRequest

type RunState = { id: string; status: RunStatus }

const TIMES = 5

/** Reimbursement runs until they post: preview, start, approval, schedules. */
export class RunStartFacade extends PayablesFacade {
  /**
   * When a schedule would start runs, soonest first. Writes nothing.
   *
   * @throws MedusaError `invalid_schedule`
   */
  async previewReimbursementSchedule(
    given: Pick<ReimbursementSchedule, "cron"> & { timezone?: string }
  ): Promise<ReimbursementSchedulePreviewDTO> {
    const schedule = acceptSchedule(given)
    return {
      cron: schedule.cron,
      timezone: schedule.timezone,
      times: nextTimes(schedule, TIMES).map((time) => time.toISOString()),
    }
  }

  /** Writes nothing. */
  async previewReimbursementRun(
    input: ReimbursementRunInput,
    page: { limit: number; offset?: number }
  ): Promise<ReimbursementPreviewDTO> {
    return await this.services_.runStart.preview(input, page)
  }

  /** Nothing is posted yet: see `carryOnReimbursementRun`. */
  @InjectTransactionManager()
  async startReimbursementRun(
    { id, ...input }: ReimbursementRunInput & WriteRequest & { id?: string },
    @MedusaContext() context: Context = {}
  ): Promise<RunState> {
    return await this.once_(
      "reimbursement_run.start",
      input,
      context,
      async (sql) => (await this.services_.runStart.start(sql, input, { id }))!
    )
  }

  @InjectTransactionManager()
  async approveReimbursementRun(
    input: Decision,
    @MedusaContext() context: Context = {}
  ): Promise<RunState> {
    return await this.once_(
      "reimbursement_run.approve",
      input,
      context,
      (sql) => this.services_.runApprovals.approve(sql, input)
    )
  }

  @InjectTransactionManager()
  async rejectReimbursementRun(
    input: Decision,
    @MedusaContext() context: Context = {}
  ): Promise<RunState> {
    return await this.once_("reimbursement_run.reject", input, context, (sql) =>
      this.services_.runApprovals.reject(sql, input)
    )
  }

  /** Those that legal entities have a schedule for, and are due. */
  async startDueRuns(): Promise<string[]> {
    return await this.services_.runSchedules.startDue()
  }
}
