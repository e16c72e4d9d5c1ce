import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  DifferenceDTO,
  DifferenceFilter,
  ReconciliationDTO,
  ReconciliationScope,
  RepairInMedusa,
  ResolveDifferenceInput,
  WriteRequest,
} from "../../../types"
import { sqlOf } from "../repositories/sql"
import { once } from "../services/request-service"
import { OrderCreditsFacade } from "./order-credits"

/** Reconciliations, and what is done about the differences they find. */
export class ReconciliationFacade extends OrderCreditsFacade {
  @InjectTransactionManager()
  async startReconciliation(
    request: ReconciliationScope & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<ReconciliationDTO> {
    const { actor: _, idempotency_key: key, ...body } = request
    const sql = sqlOf(context, this.pool_)
    return await once(
      sql,
      { operation: "reconciliation.start", key, body },
      () => this.services_.reconciliations.start(sql, request)
    )
  }

  async workReconciliation(id: string): Promise<ReconciliationDTO> {
    return await this.services_.reconciliations.work(id)
  }

  async retrieveReconciliation(id: string): Promise<ReconciliationDTO> {
    return await this.services_.reconciliations.retrieve(id)
  }

  async listReconciliations(page: { limit: number; offset: number }) {
    return await this.services_.reconciliations.list(page)
  }

  async retrieveDifference(id: string): Promise<DifferenceDTO> {
    return await this.services_.reconciliations.difference(id)
  }

  async listDifferences(filter: DifferenceFilter) {
    return await this.services_.reconciliations.differences(filter)
  }

  /** What Medusa has to do before `repairDifference`. */
  async findRepairInMedusa(id: string): Promise<RepairInMedusa | null> {
    return await this.services_.differences.inMedusa(id)
  }

  @InjectTransactionManager()
  async repairDifference(
    request: ResolveDifferenceInput,
    @MedusaContext() context: Context = {}
  ): Promise<DifferenceDTO> {
    const { actor: _, idempotency_key: key, ...body } = request
    return await once(
      sqlOf(context, this.pool_),
      { operation: "difference.repair", key, body },
      () => this.services_.differences.repair(context, request)
    )
  }

  @InjectTransactionManager()
  async dismissDifference(
    request: ResolveDifferenceInput,
    @MedusaContext() context: Context = {}
  ): Promise<DifferenceDTO> {
    const { actor: _, idempotency_key: key, ...body } = request
    const sql = sqlOf(context, this.pool_)
    return await once(sql, { operation: "difference.dismiss", key, body }, () =>
      this.services_.differences.dismiss(sql, request)
    )
  }
}
