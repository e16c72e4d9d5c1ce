import type { Logger } from "@medusajs/framework/types"
import {
  closeSettledHolds,
  findHalfCanceledPayments,
  findMissedRefunds,
  findOrphans,
  tieStrays,
} from "../repositories/loose-end-repository"
import { Sql } from "../repositories/sql"
import { RefundService } from "./refund-service"
import { ReversalService } from "./reversal-service"

const AT_ONCE = 500

/**
 * Finds what a lost event, an error that Medusa swallowed or a killed process
 * left between Medusa's tables and the credit history. Nothing is touched
 * before the grace period is over.
 */
export class LooseEndService {
  constructor(
    private readonly pool: Sql,
    private readonly refunds: RefundService,
    private readonly reversals: ReversalService,
    private readonly logger: Logger
  ) {}

  /** @returns how many purchases without payment or order were given back */
  async reverseOrphans(grace_seconds: number): Promise<number> {
    const orphans = await findOrphans(this.pool, grace_seconds, AT_ONCE)
    let reversed = 0
    for (const purchase of orphans) {
      const done = await this.reversals
        .reverseOrphan(purchase, grace_seconds)
        .catch((error) => this.report(`purchase ${purchase.id}`, error))
      reversed += done ? 1 : 0
    }
    return reversed
  }

  /** @returns how many refunds were missed and are booked now */
  async bookMissedRefunds(grace_seconds: number): Promise<number> {
    await closeSettledHolds(this.pool)
    const missed = await findMissedRefunds(this.pool, grace_seconds, AT_ONCE)
    let booked = 0
    for (const { refund_id, session_id, amount } of missed) {
      const done = await this.refunds
        .refund(session_id, refund_id, amount)
        .then(() => true)
        .catch((error) => this.report(`refund ${refund_id}`, error))
      booked += done ? 1 : 0
    }
    return booked
  }

  async findHalfCanceledPayments(grace_seconds: number): Promise<string[]> {
    return await findHalfCanceledPayments(this.pool, grace_seconds, AT_ONCE)
  }

  async tieStrays(): Promise<void> {
    await tieStrays(this.pool)
  }

  /** One that cannot be settled must not keep the others from it. */
  private report(what: string, error: unknown): false {
    this.logger.error(`company-credit: ${what} could not be settled: ${error}`)
    return false
  }
}
