import type { Logger } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { inspect } from "node:util"
import { OfferedRate, RatesFetched, SYSTEM_ACTOR } from "../../../types"
import { RateProvider } from "../loaders/rate-providers"
import { NewExchangeRate } from "../repositories/exchange-rate-repository"
import {
  PairsInUse,
  findPairsInUse,
  insertOffered,
} from "../repositories/offered-rate-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { acceptRate } from "./exchange-rate-service"

/** A provider that does not answer must not keep the others waiting. */
const PATIENCE_MS = 60_000

type Accepted = Omit<NewExchangeRate, "source" | "actor">

/** Asks the store's own sources of exchange rates. */
export class RateFetchService {
  constructor(
    private readonly pool: Sql,
    private readonly transact: Transact,
    private readonly logger: Logger,
    private readonly configured: string | null,
    private readonly providers: () => RateProvider[]
  ) {}

  /** Each in its turn; one that fails stops none of the others. */
  async fetch(): Promise<RatesFetched[]> {
    const providers = this.providers()
    if (!providers.length) {
      return []
    }
    const asked = await findPairsInUse(this.pool, this.configured)
    const results: RatesFetched[] = []
    for (const each of asked.pairs.length ? providers : []) {
      results.push(await this.fetchFrom(each, asked))
    }
    return results
  }

  private async fetchFrom(
    { source, provider }: RateProvider,
    asked: PairsInUse
  ): Promise<RatesFetched> {
    try {
      const offered = await inTime(
        provider.fetchRates({ ...asked, at: new Date() })
      )
      const rates = this.accept(source, offered)
      const stored = await this.transact((context) =>
        insertOffered(sqlOf(context, this.pool), source, rates, SYSTEM_ACTOR)
      )
      const refused = offered.length - rates.length
      return { source, stored, refused, error: null }
    } catch (error) {
      this.logger.error(
        `company-credit: no exchange rates from "${source}": ${error}`
      )
      return { source, stored: 0, refused: 0, error: String(error) }
    }
  }

  /** What is a rate; the log tells of what is not. */
  private accept(source: string, offered: OfferedRate[]): Accepted[] {
    return offered.flatMap((each) => {
      try {
        const { effective_at, ...rate } = each
        const since =
          effective_at instanceof Date
            ? effective_at.toISOString()
            : (effective_at ?? undefined)
        const accepted = acceptRate({ ...rate, effective_at: since })
        return [{ ...accepted, id: generateEntityId(undefined, "ccrate") }]
      } catch (error) {
        // Whatever a provider answers can be told; not all of it is JSON.
        const said = inspect(each, { depth: 1, breakLength: Infinity })
        this.logger.warn(
          `company-credit: an exchange rate of "${source}" was refused: ${said}: ${(error as Error).message}`
        )
        return []
      }
    })
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${PATIENCE_MS / 1000} seconds`)),
      PATIENCE_MS
    )
  })
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
