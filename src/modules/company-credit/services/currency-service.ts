import type { Context } from "@medusajs/framework/types"
import {
  ExchangeRate,
  currencyDigits,
  directRate,
  formatRate,
  isCurrencyCode,
  normalizeCurrency,
  parseAmount,
  parseRate,
  rateAsDecimal,
} from "../../../domain"
import {
  Actor,
  ChangeCurrencyInput,
  ConversionRateDTO,
  CreditEntryDTO,
  CurrencyPreviewDTO,
  TypedRate,
} from "../../../types"
import {
  AccountRow,
  changeUnusedCurrency,
  findAccount,
} from "../repositories/account-repository"
import { FixedRate } from "../repositories/conversion-repository"
import { lockAccountOf } from "../repositories/currency-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { callerKey, fingerprint } from "../utils/idempotency"
import { accept, refuse } from "../utils/refuse"
import { figuresOf, restatedFigures } from "../utils/restated-figures"
import { refuseRestated } from "../utils/restated"
import { ActorService } from "./actor-service"
import { ExchangeRateService } from "./exchange-rate-service"
import { PostingService } from "./posting-service"

/** `entry` is null where the change needs none. */
export type CurrencyChange = {
  entry: CreditEntryDTO | null
  is_changed: boolean
}

/** Finds the rate from a currency to the one asked for; null = there is none. */
type RateFrom = (from: string) => Promise<FixedRate | null>

/** The change of one account's credit currency. */
export class CurrencyService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService,
    private readonly rates: ExchangeRateService
  ) {}

  /**
   * In the caller's transaction, which holds the account's lock from here on:
   * the rate is for the currency that the account then has. An account without
   * a history changes without an entry; a typed limit is then allocated.
   *
   * @throws MedusaError `company_not_found`, `invalid_currency`, `invalid_rate`,
   * `rate_out_of_range`, `rate_missing`, `terms_changed`, `amount_too_large`,
   * refusals of the limit
   */
  async change(
    context: Context,
    input: ChangeCurrencyInput & { actor: Actor },
    rateFrom?: RateFrom
  ): Promise<CurrencyChange> {
    const sql = sqlOf(context, this.pool)
    const to = acceptCurrency(input.currency_code)
    const typed = input.rate === undefined ? undefined : typedRate(input.rate)
    const limit =
      input.credit_limit === undefined
        ? undefined
        : accept(parseAmount(input.credit_limit, to, "credit_limit"))
    await lockAccountOf(sql, input.company_id)
    const account = await this.accountOf(sql, input.company_id)
    const seen = input.terms_version ?? account.terms_version
    if (seen !== account.terms_version) {
      throw refuse("terms_changed")
    }
    const isNew = account.currency_code !== to
    const digits = currencyDigits(to)
    const isUnused = account.last_seq === 0
    if (isNew && isUnused) {
      await changeUnusedCurrency(sql, input.company_id, to, digits)
    }
    if (limit === undefined && (!isNew || isUnused)) {
      return { entry: null, is_changed: isNew }
    }
    const rate =
      isNew && !isUnused
        ? await this.rateOf(sql, account.currency_code, to, typed, rateFrom)
        : null
    const posted = this.postings.post(
      {
        kind: "terms",
        account_id: account.id,
        credit_limit: limit,
        terms_seen: seen,
        currency_code: to,
        ...(rate && {
          currency_digits: digits,
          former_currency_code: rate.from,
          rate_multiplier: rate.multiplier,
          rate_divisor: rate.divisor,
          exchange_rate: rate.rate,
        }),
        comment: input.reason ?? null,
        // The caller's key is kept with the caller's transaction.
        idempotency_key: callerKey(undefined),
        fingerprint: fingerprint("terms.currency", input.company_id),
        actor: await this.actors.resolve(sql, input.actor),
      },
      context
    )
    const { entry } = await posted.catch(refuseRestated)
    return { entry, is_changed: isNew }
  }

  /** What `change` would do at this moment. Writes nothing. */
  async preview(
    input: Pick<
      ChangeCurrencyInput,
      "company_id" | "currency_code" | "rate" | "credit_limit"
    >
  ): Promise<CurrencyPreviewDTO> {
    const to = acceptCurrency(input.currency_code)
    const typed = input.rate === undefined ? undefined : typedRate(input.rate)
    const limit =
      input.credit_limit === undefined
        ? null
        : accept(parseAmount(input.credit_limit, to, "credit_limit"))
    const account = await this.accountOf(this.pool, input.company_id)
    const { company_id, currency_code: from } = account
    const before = figuresOf(account)
    if (from === to) {
      const after = figuresOf({
        ...account,
        credit_limit: limit ?? account.credit_limit,
      })
      return { company_id, outcome: "unchanged", rate: null, before, after }
    }
    const isUnused = account.last_seq === 0
    const rate = isUnused ? null : await this.find(this.pool, from, to, typed)
    if (!rate && !isUnused) {
      const outcome = "needs_rate"
      return { company_id, outcome, rate, before, after: null }
    }
    return {
      company_id,
      outcome: "changes",
      rate: rate && readable(rate),
      before,
      after: restatedFigures(account, to, rate, limit),
    }
  }

  /** The typed rate, else the one in force; null = there is none. */
  async find(
    sql: Sql,
    from: string,
    to: string,
    typed: string | undefined
  ): Promise<FixedRate | null> {
    if (typed !== undefined) {
      return fixed(directRate(from, to, typed), null, "typed")
    }
    const found = await this.rates.rateBetween(sql, from, to)
    return found && fixed(found.rate, found.via, "stored")
  }

  private async rateOf(
    sql: Sql,
    from: string,
    to: string,
    typed: string | undefined,
    rateFrom: RateFrom | undefined
  ): Promise<FixedRate> {
    const rate = rateFrom
      ? await rateFrom(from)
      : await this.find(sql, from, to, typed)
    if (!rate) {
      throw refuse("rate_missing", { from, to })
    }
    return rate
  }

  private async accountOf(sql: Sql, company_id: string): Promise<AccountRow> {
    const account = await findAccount(sql, company_id)
    if (!account || account.company_deleted) {
      throw refuse("company_not_found")
    }
    return account
  }
}

/** @throws MedusaError `invalid_currency` */
export function acceptCurrency(code: string, field = "currency_code"): string {
  if (!isCurrencyCode(code)) {
    throw refuse("invalid_currency", { field, value: code })
  }
  return normalizeCurrency(code)
}

/** @throws MedusaError `invalid_rate`, `rate_out_of_range` */
export function typedRate(rate: TypedRate, field = "rate"): string {
  return accept(parseRate(rate, field))
}

export function fixed(
  rate: ExchangeRate,
  via: string | null,
  source: ConversionRateDTO["source"]
): FixedRate {
  const decimal = rateAsDecimal(rate)
  const rate_display = formatRate(rate.from, rate.to, decimal)
  return { ...rate, rate: decimal, rate_display, via, source }
}

/** Without the fraction, which is for calculating. */
export function readable({
  multiplier: _,
  divisor: __,
  ...rate
}: FixedRate): ConversionRateDTO {
  return rate
}
