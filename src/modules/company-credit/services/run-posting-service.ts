import {
  RUN_CHUNK_SIZE,
  RunMove,
  RunStatus,
  refuseRunMove,
} from "../../../domain"
import {
  cancelRun,
  haltChunks,
  reopenFailed,
  resumeRun,
} from "../repositories/run-moves-repository"
import { lockRunStatus } from "../repositories/run-posting-repository"
import { Sql } from "../repositories/sql"
import { refuse, refuseIf } from "../utils/refuse"

/** What people do to a run while it posts. Runs in the given transaction. */
export class RunPostingService {
  /**
   * The chunk that is under way ends; the rest is not posted any more.
   *
   * @throws MedusaError `run_not_found`, `run_move_not_allowed`
   */
  async cancel(
    sql: Sql,
    id: string
  ): Promise<{ id: string; status: RunStatus }> {
    await this.lock(sql, id, "cancel")
    await haltChunks(sql, id)
    await cancelRun(sql, id)
    return { id, status: "canceled" }
  }

  /**
   * Goes on after a failure, and tries the lines that failed once more. A run
   * that is done and has none stays as it is.
   *
   * @throws MedusaError `run_not_found`, `run_move_not_allowed`
   */
  async retry(
    sql: Sql,
    id: string
  ): Promise<{ id: string; status: RunStatus }> {
    const status = await this.lock(sql, id, "retry")
    const isReopened = await reopenFailed(sql, id, RUN_CHUNK_SIZE)
    if (status === "done" && !isReopened) {
      return { id, status }
    }
    await resumeRun(sql, id)
    return { id, status: "running" }
  }

  private async lock(sql: Sql, id: string, move: RunMove): Promise<RunStatus> {
    const status = await lockRunStatus(sql, id)
    if (!status) {
      throw refuse("run_not_found")
    }
    refuseIf(refuseRunMove(status, move))
    return status
  }
}
