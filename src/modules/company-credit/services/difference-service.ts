import type { Context } from "@medusajs/framework/types"
import {
  DifferenceDTO,
  RepairInMedusa,
  ResolveDifferenceInput,
} from "../../../types"
import { lockAccount } from "../repositories/account-repository"
import { checkOf } from "../repositories/reconciliation"
import {
  DifferenceRow,
  findDifference,
  isStillThere,
  lockDifference,
  resolveDifference,
} from "../repositories/reconciliation/difference-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { toDifferenceDTO } from "./reconciliation-rows"
import { RepairService, isOfMedusa } from "./repair-service"

/** What a person does about a difference. */
export class DifferenceService {
  constructor(
    private readonly pool: Sql,
    private readonly actors: ActorService,
    private readonly repairs: RepairService
  ) {}

  /**
   * What Medusa has to do before the repair; null when nothing, or when the
   * difference is not open any more, which `repair` will say.
   *
   * @throws MedusaError `difference_not_found`, `difference_not_repairable`
   */
  async inMedusa(id: string): Promise<RepairInMedusa | null> {
    const row = await findDifference(this.pool, id)
    if (!row) {
      throw refuse("difference_not_found")
    }
    if (row.status !== "open") {
      return null
    }
    if (row.repair === null) {
      const { advice } = toDifferenceDTO(row)
      throw refuse("difference_not_repairable", { advice })
    }
    return (await this.isThere(this.pool, row))
      ? await this.repairs.inMedusa(row)
      : null
  }

  /**
   * Repairs an open difference that is still there, once, whoever else confirms
   * it at this moment. One that is gone meanwhile is only said to be. Runs in a
   * transaction of the caller's.
   *
   * @throws MedusaError `difference_not_found`, `difference_not_open`,
   * `difference_not_repairable`, `difference_remains`, and what a posting does
   */
  async repair(
    context: Context,
    { id, actor, comment }: ResolveDifferenceInput
  ): Promise<DifferenceDTO> {
    const sql = sqlOf(context, this.pool)
    const row = await this.lockOpen(sql, id)
    const by = await this.actors.resolve(sql, actor)
    if (row.account_id) {
      // No posting comes between this look and the repair.
      await lockAccount(sql, row.account_id)
    }
    const isThere = await this.isThere(sql, row)
    if (isOfMedusa(row.repair)) {
      if (isThere) {
        throw refuse("difference_remains", {
          cause: toDifferenceDTO(row).cause,
        })
      }
      const entry_id = await this.repairs.entryOfCancellation(sql, row)
      await resolveDifference(sql, id, {
        status: "repaired",
        by,
        entry_id,
        comment,
      })
    } else if (!isThere) {
      await resolveDifference(sql, id, { status: "gone" })
    } else {
      const entry_id = await this.repairs.post(context, row, by)
      await resolveDifference(sql, id, {
        status: "repaired",
        by,
        entry_id,
        comment,
      })
    }
    return toDifferenceDTO((await findDifference(sql, id))!)
  }

  /** Nothing is to be done about it. Runs in a transaction of the caller's. */
  async dismiss(
    sql: Sql,
    { id, actor, comment }: ResolveDifferenceInput
  ): Promise<DifferenceDTO> {
    await this.lockOpen(sql, id)
    const by = await this.actors.resolve(sql, actor)
    await resolveDifference(sql, id, { status: "dismissed", by, comment })
    return toDifferenceDTO((await findDifference(sql, id))!)
  }

  private async lockOpen(sql: Sql, id: string): Promise<DifferenceRow> {
    const row = await lockDifference(sql, id)
    if (!row) {
      throw refuse("difference_not_found")
    }
    if (row.status !== "open") {
      throw refuse("difference_not_open", { status: row.status })
    }
    return row
  }

  private async isThere(sql: Sql, row: DifferenceRow): Promise<boolean> {
    const check = checkOf(row.kind)
    return check !== undefined && (await isStillThere(sql, check, row.subject))
  }
}
