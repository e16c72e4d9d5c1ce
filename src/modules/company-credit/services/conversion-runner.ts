import type { Logger } from "@medusajs/framework/types"
import {
  ConversionRow,
  finishConversion,
  findConversion,
  findRunning,
  lockConversion,
  settleCompany,
  takeNext,
} from "../repositories/conversion-repository"
import { Sql, Transact, sqlOf } from "../repositories/sql"
import { fromDatabase } from "../utils/refuse"
import { CurrencyService } from "./currency-service"

/**
 * Carries conversions out, a transaction a company: its entry and its result
 * are written together or not at all. So it can be killed at any moment and
 * goes on where it stopped, and any number of processes share one conversion.
 */
export class ConversionRunner {
  constructor(
    private readonly pool: Sql,
    private readonly currencies: CurrencyService,
    private readonly logger: Logger,
    private readonly transact: Transact
  ) {}

  /** All that are not finished. @returns how many companies were dealt with */
  async carryOnAll(): Promise<number> {
    let dealt = 0
    for (const id of await findRunning(this.pool)) {
      dealt += await this.carryOn(id)
    }
    return dealt
  }

  /** Until nothing is left to be taken. @returns how many were dealt with */
  async carryOn(id: string): Promise<number> {
    const conversion = await findConversion(this.pool, id)
    let dealt = 0
    while (conversion && (await this.next(conversion))) {
      dealt++
    }
    await this.transact(async (context) => {
      const sql = sqlOf(context, this.pool)
      await lockConversion(sql, id)
      // A statement of its own: it sees what whoever had the lock has reopened.
      await finishConversion(sql, id)
    })
    return dealt
  }

  /** The same, while the caller goes on. */
  carryOnInBackground(id: string): void {
    this.carryOn(id).catch((error) =>
      this.logger.error(
        `company-credit: conversion ${id} goes on within a minute: ${error}`
      )
    )
  }

  /** @returns false when there was none to take */
  private async next(conversion: ConversionRow): Promise<boolean> {
    let taken: string | undefined
    try {
      await this.transact(async (context) => {
        const sql = sqlOf(context, this.pool)
        taken = await takeNext(sql, conversion.id)
        if (taken === undefined) {
          return
        }
        const { entry, is_changed } = await this.currencies.change(
          context,
          changeOf(conversion, taken),
          async (from) =>
            conversion.rates.find((rate) => rate.from === from) ?? null
        )
        await settleCompany(sql, conversion.id, taken, {
          status: is_changed ? "done" : "unchanged",
          entry_id: entry?.id,
        })
      })
    } catch (error) {
      if (taken === undefined) {
        throw error
      }
      await settleCompany(this.pool, conversion.id, taken, {
        status: "failed",
        ...this.reasonOf(error),
      })
    }
    return taken !== undefined
  }

  private reasonOf(error: unknown): { code: string; message: string } {
    const { code, message, facts } = fromDatabase(error) as {
      code?: string
      message?: string
      facts?: unknown
    }
    if (facts && code && message) {
      return { code, message }
    }
    this.logger.error(`company-credit: a conversion failed: ${error}`)
    return {
      code: "unexpected_error",
      message: "Something unexpected happened; the log tells what.",
    }
  }
}

function changeOf(conversion: ConversionRow, company_id: string) {
  return {
    company_id,
    currency_code: conversion.currency_code,
    reason: conversion.reason,
    actor: {
      type: conversion.actor_type,
      id: conversion.actor_id,
      name: conversion.actor_name,
    },
  }
}
