import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { RunStatus } from "../../../domain"
import { WriteRequest } from "../../../types"
import { sqlOf } from "../repositories/sql"
import { once } from "../services/request-service"
import { RunStep } from "../services/run-runner"
import { RunStartFacade } from "./run-start"

/** Reimbursement runs while they post: going on, cancelling, trying again. */
export class RunPostingFacade extends RunStartFacade {
  /**
   * Posts until nothing of the run can be taken; any number of processes may do
   * so at once. Joins no transaction: each chunk is one.
   *
   * @returns `ended`: the run does not post any more; `posted`: by this call
   */
  async carryOnReimbursementRun(
    id: string,
    options: RunStep = {}
  ): Promise<{ ended: boolean; posted: number }> {
    return await this.services_.runRunner.carryOn(id, options)
  }

  /** Runs that are to be posted and that this process is not at. */
  async listUnfinishedRuns(): Promise<string[]> {
    return await this.services_.runRunner.findUnfinished()
  }

  /** What is under way ends; the rest is not posted any more. */
  @InjectTransactionManager()
  async cancelReimbursementRun(
    { actor: _, idempotency_key: key, ...body }: { id: string } & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; status: RunStatus }> {
    const sql = sqlOf(context, this.pool_)
    const request = { operation: "reimbursement_run.cancel", key, body }
    return await once(sql, request, () =>
      this.services_.runPostings.cancel(sql, body.id)
    )
  }

  /** Goes on after a failure; `carryOnReimbursementRun` does the work. */
  @InjectTransactionManager()
  async retryReimbursementRun(
    { actor: _, idempotency_key: key, ...body }: { id: string } & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; status: RunStatus }> {
    const sql = sqlOf(context, this.pool_)
    const request = { operation: "reimbursement_run.retry", key, body }
    return await once(sql, request, () =>
      this.services_.runPostings.retry(sql, body.id)
    )
  }
}
