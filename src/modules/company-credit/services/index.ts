import type { Logger } from "@medusajs/framework/types"
import { Sql } from "../repositories/sql"
import { ActorService } from "./actor-service"
import { CheckoutService } from "./checkout-service"
import { CompanyService } from "./company-service"
import { CreditService } from "./credit-service"
import { HistoryService } from "./history-service"
import { OrderCreditService } from "./order-credit-service"
import { PostingService } from "./posting-service"
import { RefundService } from "./refund-service"
import { ReversalService } from "./reversal-service"

/** Puts the services together; `pool` runs SQL outside any transaction. */
export function buildServices(pool: Sql, logger: Logger) {
  const actors = new ActorService()
  const postings = new PostingService(pool)
  const refunds = new RefundService(pool, postings, actors, logger)
  return {
    actors,
    postings,
    refunds,
    companies: new CompanyService(),
    credit: new CreditService(pool, postings, actors),
    checkout: new CheckoutService(pool, postings),
    reversals: new ReversalService(pool, postings, actors, refunds),
    history: new HistoryService(pool, refunds),
    orders: new OrderCreditService(pool, refunds),
  }
}
