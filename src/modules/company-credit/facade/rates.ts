import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { formatRate, rateAsDecimal } from "../../../domain"
import {
  CreateExchangeRateInput,
  ExchangeRateDTO,
  ExchangeRateFilter,
  ExchangeRateOrder,
  ExchangeRatePage,
  ExchangeRatePairDTO,
  RateInForceDTO,
  RatesFetched,
  WithdrawExchangeRateInput,
  WriteRequest,
} from "../../../types"
import {
  ExchangeRateRow,
  toRateDTO,
} from "../repositories/exchange-rate-repository"
import { findRatePairs } from "../repositories/rate-pair-repository"
import { sqlOf } from "../repositories/sql"
import { acceptPair } from "../services/exchange-rate-service"
import { once } from "../services/request-service"
import { VendorPaymentsFacade } from "./vendor-payments"

/** Exchange rates: entered, withdrawn, listed, looked up. */
export class RatesFacade extends VendorPaymentsFacade {
  @InjectTransactionManager()
  async createExchangeRate(
    request: CreateExchangeRateInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<ExchangeRateDTO> {
    const { actor: _, id: __, idempotency_key: key, ...body } = request
    const sql = sqlOf(context, this.pool_)
    return await once(sql, { operation: "rate.create", key, body }, () =>
      this.services_.rates.create(sql, request)
    )
  }

  @InjectTransactionManager()
  async withdrawExchangeRate(
    request: WithdrawExchangeRateInput & WriteRequest,
    @MedusaContext() context: Context = {}
  ): Promise<ExchangeRateDTO> {
    const { actor: _, idempotency_key: key, ...body } = request
    const sql = sqlOf(context, this.pool_)
    return await once(sql, { operation: "rate.withdraw", key, body }, () =>
      this.services_.rates.withdraw(sql, request)
    )
  }

  async listExchangeRates(
    { withdrawn, from, to, ...filter }: ExchangeRateFilter,
    page: { limit: number; offset?: number; order?: ExchangeRateOrder }
  ): Promise<ExchangeRatePage> {
    const [rows, count] = await this.listAndCountCompanyCreditExchangeRates(
      {
        ...filter,
        ...(from && { from_currency: from }),
        ...(to && { to_currency: to }),
        ...(withdrawn !== undefined && {
          withdrawn_at: withdrawn ? { $ne: null } : null,
        }),
      },
      {
        take: page.limit,
        skip: page.offset ?? 0,
        order: orderOf(page.order ?? "-effective_at"),
      }
    )
    const exchange_rates = (rows as unknown as ExchangeRateRow[]).map(toRateDTO)
    return { exchange_rates, count }
  }

  async listExchangeRatePairs({
    currency,
    ...page
  }: {
    currency?: string
    limit: number
    offset: number
  }): Promise<{ pairs: ExchangeRatePairDTO[]; count: number }> {
    return await findRatePairs(this.pool_, currency, page)
  }

  /** Asks the store's providers of rates; see `ExchangeRateProvider`. */
  async fetchExchangeRates(): Promise<RatesFetched[]> {
    return await this.services_.rateFetches.fetch()
  }

  /**
   * What a conversion uses; null when there is no rate.
   *
   * @param pair `at`: ISO 8601; absent = now
   */
  async retrieveRateInForce(pair: {
    from: string
    to: string
    at?: string
  }): Promise<RateInForceDTO | null> {
    const { from, to } = acceptPair(pair)
    const at = pair.at === undefined ? null : new Date(pair.at)
    const found = await this.services_.rates.rateBetween(
      this.pool_,
      from,
      to,
      at
    )
    if (!found) {
      return null
    }
    const rate = rateAsDecimal(found.rate)
    const legs = found.legs.map(({ number: _, ...leg }) => ({
      ...leg,
      effective_at: new Date(leg.effective_at).toISOString(),
    }))
    const effective = legs.map(({ effective_at }) => effective_at).sort()
    return {
      from,
      to,
      rate,
      rate_display: formatRate(from, to, rate),
      source: [...new Set(legs.map(({ source }) => source))].join(", "),
      effective_at: effective[effective.length - 1],
      via: found.via,
      legs,
    }
  }
}

/** Ends on the number, so that pages do not overlap where moments are equal. */
function orderOf(order: ExchangeRateOrder) {
  const direction = order.startsWith("-") ? "DESC" : "ASC"
  return { [order.replace(/^-/, "")]: direction, number: direction }
}
