import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  RefundRecorder,
  RefundToCreditInput,
  RefundToCreditResult,
  WriteRequest,
} from "../../../types"
import { SettlementsFacade } from "./settlements"

/** Credits for orders that were not paid on account. */
export class OrderCreditsFacade extends SettlementsFacade {
  @InjectTransactionManager()
  async refundToCredit(
    request: RefundToCreditInput & WriteRequest,
    recorder: RefundRecorder,
    @MedusaContext() context: Context = {}
  ): Promise<RefundToCreditResult> {
    return await this.services_.refundsToCredit.refund(
      context,
      request,
      recorder
    )
  }
}
