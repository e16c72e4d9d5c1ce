import type { Logger } from "@medusajs/framework/types"
import type { RateProvider } from "../loaders/rate-providers"
import { CompanyCreditOptions } from "../options"
import { Sql, Transact } from "../repositories/sql"
import { ActorService } from "./actor-service"
import { CheckoutService } from "./checkout-service"
import { CompanyService } from "./company-service"
import { ConversionRunner } from "./conversion-runner"
import { ConversionService } from "./conversion-service"
import { CreditService } from "./credit-service"
import { CurrencyService } from "./currency-service"
import { DifferenceService } from "./difference-service"
import { ExchangeRateService } from "./exchange-rate-service"
import { HistoryService } from "./history-service"
import { LooseEndService } from "./loose-end-service"
import { OrderCreditService } from "./order-credit-service"
import { buildPayables } from "./payables"
import { PostingService } from "./posting-service"
import { RateFetchService } from "./rate-fetch-service"
import { ReconciliationService } from "./reconciliation-service"
import { RefundToCreditService } from "./refund-to-credit-service"
import { RefundService } from "./refund-service"
import { ReimbursementReversalService } from "./reimbursement-reversal-service"
import { ReimbursementListService } from "./reimbursement-list-service"
import { RepairService } from "./repair-service"
import { ReversalService } from "./reversal-service"
import { RunListService } from "./run-list-service"
import { RunApprovalService } from "./run-approval-service"
import { RunScheduleService } from "./run-schedule-service"
import { RunStartService } from "./run-start-service"
import { RunPostingService } from "./run-posting-service"
import { RunRunner } from "./run-runner"
import { SettlementService } from "./settlement-service"
import { buildVendorPayments } from "./vendor-payments"
import { VendorInvoiceService } from "./vendor-invoice-service"

/** Puts the services together; `pool` runs SQL outside any transaction. */
export function buildServices(
  pool: Sql,
  logger: Logger,
  transact: Transact,
  { accounting_currency, orphan_grace_seconds }: CompanyCreditOptions,
  rateProviders: () => RateProvider[]
) {
  const actors = new ActorService()
  const postings = new PostingService(pool)
  const rates = new ExchangeRateService(actors, accounting_currency ?? null)
  const refunds = new RefundService(pool, postings, actors, logger, transact)
  const reversals = new ReversalService(
    pool,
    postings,
    actors,
    refunds,
    transact
  )
  const currencies = new CurrencyService(pool, postings, actors, rates)
  const settlements = new SettlementService(
    pool,
    postings,
    actors,
    reversals,
    transact
  )
  const checkout = new CheckoutService(
    pool,
    postings,
    actors,
    rates,
    settlements
  )
  const payables = buildPayables(actors, accounting_currency ?? null)
  const runStart = new RunStartService(pool, actors, rates, payables.entities)
  return {
    actors,
    postings,
    rates,
    rateFetches: new RateFetchService(
      pool,
      transact,
      logger,
      accounting_currency ?? null,
      rateProviders
    ),
    refunds,
    companies: new CompanyService(),
    credit: new CreditService(pool, postings, actors),
    currencies,
    conversions: new ConversionService(pool, actors, currencies),
    conversionRunner: new ConversionRunner(pool, currencies, logger, transact),
    checkout,
    reversals,
    settlements,
    looseEnds: new LooseEndService(pool, refunds, reversals, logger),
    history: new HistoryService(pool, refunds),
    orders: new OrderCreditService(pool, refunds),
    runLists: new RunListService(pool),
    reimbursementLists: new ReimbursementListService(pool),
    payables,
    vendorPayments: buildVendorPayments(pool, actors, payables.entities),
    runStart,
    runSchedules: new RunScheduleService(pool, runStart, logger, transact),
    runApprovals: new RunApprovalService(actors, payables.entities),
    vendorInvoices: new VendorInvoiceService(pool, actors),
    reimbursementReversals: new ReimbursementReversalService(
      pool,
      postings,
      actors
    ),
    runPostings: new RunPostingService(),
    runRunner: new RunRunner(pool, logger, transact),
    refundsToCredit: new RefundToCreditService(pool, postings, rates, actors),
    reconciliations: new ReconciliationService(
      pool,
      actors,
      logger,
      orphan_grace_seconds
    ),
    differences: new DifferenceService(
      pool,
      actors,
      new RepairService(pool, postings, checkout)
    ),
  }
}
