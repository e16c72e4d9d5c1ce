import type { Logger } from "@medusajs/framework/types"
import { CompanyCreditOptions } from "../options"
import { Sql, Transact } from "../repositories/sql"
import { ActorService } from "./actor-service"
import { CheckoutService } from "./checkout-service"
import { CompanyService } from "./company-service"
import { CreditService } from "./credit-service"
import { ExchangeRateService } from "./exchange-rate-service"
import { HistoryService } from "./history-service"
import { LooseEndService } from "./loose-end-service"
import { OrderCreditService } from "./order-credit-service"
import { PostingService } from "./posting-service"
import { RefundService } from "./refund-service"
import { ReversalService } from "./reversal-service"

/** Puts the services together; `pool` runs SQL outside any transaction. */
export function buildServices(
  pool: Sql,
  logger: Logger,
  transact: Transact,
  { accounting_currency }: CompanyCreditOptions
) {
  const actors = new ActorService()
  const postings = new PostingService(pool)
  const rates = new ExchangeRateService(actors, accounting_currency ?? null)
  const refunds = new RefundService(pool, postings, actors, logger)
  const reversals = new ReversalService(
    pool,
    postings,
    actors,
    refunds,
    transact
  )
  return {
    actors,
    postings,
    rates,
    refunds,
    companies: new CompanyService(),
    credit: new CreditService(pool, postings, actors),
    checkout: new CheckoutService(pool, postings, actors, rates),
    reversals,
    looseEnds: new LooseEndService(pool, refunds, reversals, logger),
    history: new HistoryService(pool, refunds),
    orders: new OrderCreditService(pool, refunds),
  }
}
