import { generateEntityId } from "@medusajs/framework/utils"
import {
  ChosenRate,
  chooseRate,
  isCurrencyCode,
  normalizeCurrency,
  parseRate,
} from "../../../domain"
import {
  CreateExchangeRateInput,
  ExchangeRateDTO,
  WithdrawExchangeRateInput,
  WriteRequest,
} from "../../../types"
import {
  NewExchangeRate,
  insertRate,
  lockRate,
  toRateDTO,
  withdrawRate,
} from "../repositories/exchange-rate-repository"
import { findRateCandidates } from "../repositories/rate-lookup"
import { Sql } from "../repositories/sql"
import { accept, refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"

/** Who says so, where a person entered the rate. */
export const MANUAL = "manual"

/** A rate of another century is a slip, or a moment in seconds. */
const YEARS = { first: 1900, last: 9998 }

/** What one currency is worth in another: the rates entered, and those in force. */
export class ExchangeRateService {
  /** @param configured the accounting currency; null = the default legal entity's */
  constructor(
    private readonly actors: ActorService,
    readonly configured: string | null
  ) {}

  /**
   * The rate to convert `from` into `to` with; `via` names the currency a
   * cross rate goes over.
   *
   * @param at null = now; else as it was, or as things stand will be, then
   * @returns null when no rate leads there, and for one and the same currency
   */
  async rateBetween(
    sql: Sql,
    from: string,
    to: string,
    at: Date | null = null
  ): Promise<ChosenRate | null> {
    const rates = await this.ratesTo(sql, [from], to, at)
    return rates.get(normalizeCurrency(from)) ?? null
  }

  /**
   * The same from many currencies into one, in one round trip.
   *
   * @returns by the source currency; those without a rate are left out
   */
  async ratesTo(
    sql: Sql,
    froms: string[],
    to: string,
    at: Date | null = null
  ): Promise<Map<string, ChosenRate>> {
    const target = normalizeCurrency(to)
    const sources = [...new Set(froms.map(normalizeCurrency))]
    const found = await findRateCandidates(
      sql,
      sources,
      target,
      this.configured,
      at
    )
    return new Map(
      found.flatMap(({ from, ...candidates }) => {
        const chosen = chooseRate(from, target, candidates)
        return chosen ? [[from, chosen]] : []
      })
    )
  }

  /** Runs in a transaction of the caller's. */
  async create(
    sql: Sql,
    { actor, ...input }: CreateExchangeRateInput & WriteRequest
  ): Promise<ExchangeRateDTO> {
    const accepted = acceptRate(input)
    const row = await insertRate(sql, {
      ...accepted,
      id: input.id ?? generateEntityId(undefined, "ccrate"),
      source: input.source ?? MANUAL,
      actor: await this.actors.resolve(sql, actor),
    })
    return toRateDTO(row)
  }

  /** Runs in a transaction of the caller's. */
  async withdraw(
    sql: Sql,
    { id, reason, actor }: WithdrawExchangeRateInput & WriteRequest
  ): Promise<ExchangeRateDTO> {
    const rate = await lockRate(sql, id)
    if (!rate) {
      throw refuse("rate_not_found")
    }
    if (rate.withdrawn_at) {
      throw refuse("rate_withdrawn")
    }
    const by = await this.actors.resolve(sql, actor)
    return toRateDTO(await withdrawRate(sql, id, by, reason ?? null))
  }
}

/** @throws MedusaError with the refusal of what is no rate */
export function acceptRate(
  input: CreateExchangeRateInput
): Pick<NewExchangeRate, "from" | "to" | "rate" | "effective_at" | "comment"> {
  const effective_at =
    input.effective_at === undefined ? null : new Date(input.effective_at)
  const year = effective_at?.getUTCFullYear() ?? YEARS.first
  // What is no date has no year, and is in no range.
  if (!(year >= YEARS.first && year <= YEARS.last)) {
    throw refuse("invalid_request", {
      problems: `effective_at must be a date (ISO 8601) of the years ${YEARS.first} to ${YEARS.last}.`,
    })
  }
  return {
    ...acceptPair(input),
    effective_at,
    rate: accept(parseRate(input.rate, "rate")),
    comment: input.comment ?? null,
  }
}

/** @throws MedusaError `invalid_currency`, `same_currency` */
export function acceptPair(pair: { from: string; to: string }) {
  const from = acceptCurrency(pair.from, "from")
  const to = acceptCurrency(pair.to, "to")
  if (from === to) {
    throw refuse("same_currency", { field: "to" })
  }
  return { from, to }
}

function acceptCurrency(code: unknown, field: string): string {
  if (typeof code !== "string" || !isCurrencyCode(code)) {
    throw refuse("invalid_currency", { field, value: String(code) })
  }
  return normalizeCurrency(code)
}
