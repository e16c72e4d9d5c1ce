import { RunMove, refuseRunMove } from "../../../domain"
import { Actor, WriteRequest } from "../../../types"
import { isRemovedUser } from "../repositories/actor-repository"
import {
  DecidedRun,
  lockRun,
  writeDecision,
} from "../repositories/run-repository"
import { Sql } from "../repositories/sql"
import { refuse, refuseIf } from "../utils/refuse"
import { refuseDecision } from "../utils/run-approval"
import { ActorService } from "./actor-service"
import { LegalEntityService } from "./legal-entity-service"
import { StartedRun } from "./run-start-service"

type Decision = { id: string; comment?: string | null } & WriteRequest

/** Reimbursement runs that somebody else has to approve before they post. */
export class RunApprovalService {
  constructor(
    private readonly actors: ActorService,
    private readonly entities: LegalEntityService
  ) {}

  /**
   * The run posts from now on. Approvers and their limits are the legal
   * entity's as they are now. That a run needs approval was settled at its
   * start: it does not pass because the rule was taken away since.
   *
   * @throws MedusaError `run_not_found`, `run_move_not_allowed`,
   * `approver_unknown`, `approval_by_starter`, `approval_not_permitted`,
   * `approval_over_limit`
   */
  async approve(sql: Sql, decision: Decision): Promise<StartedRun> {
    return await this.decide(sql, decision, "approve")
  }

  /** Nothing is posted, ever. A limit does not matter: nothing is paid. */
  async reject(sql: Sql, decision: Decision): Promise<StartedRun> {
    return await this.decide(sql, decision, "reject")
  }

  private async decide(
    sql: Sql,
    { id, comment, actor: by }: Decision,
    move: Extract<RunMove, "approve" | "reject">
  ): Promise<StartedRun> {
    const run = await lockRun(sql, id)
    if (!run) {
      throw refuse("run_not_found")
    }
    refuseIf(refuseRunMove(run.status, move))
    await this.refuseDecision(sql, run, by, move)
    const actor = await this.actors.resolve(sql, by)
    const status = move === "approve" ? "running" : "rejected"
    await writeDecision(sql, id, status, comment?.trim() || null, actor)
    return { id, status }
  }

  private async refuseDecision(
    sql: Sql,
    run: DecidedRun,
    by: Actor,
    move: "approve" | "reject"
  ): Promise<void> {
    if (by.type !== "user" || by.id === null) {
      throw refuse("approver_unknown")
    }
    if (await isRemovedUser(sql, by.id)) {
      throw refuse("approval_not_permitted")
    }
    const entity = await this.entities.hold(sql, run.legal_entity_id)
    refuseIf(refuseDecision(run, entity, by.id, move))
  }
}
