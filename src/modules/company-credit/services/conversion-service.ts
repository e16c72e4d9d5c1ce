import { generateEntityId } from "@medusajs/framework/utils"
import {
  Actor,
  ConversionDTO,
  ConversionPage,
  ConversionPreviewCompanyDTO,
  ConversionPreviewDTO,
  ConvertCreditInput,
} from "../../../types"
import { Counts, countCompanies } from "../repositories/conversion-companies"
import {
  ConversionRow,
  FixedRate,
  cancelConversion,
  findConversion,
  findConversions,
  insertConversion,
  lockConversion,
  reopenFailed,
} from "../repositories/conversion-repository"
import {
  SelectedAccount,
  countSelected,
  findSelectedAccounts,
  findSelectedIn,
  insertSelected,
} from "../repositories/conversion-selection"
import { Sql } from "../repositories/sql"
import { acceptRates, acceptSelection } from "../utils/conversion-input"
import { refuse } from "../utils/refuse"
import { figuresOf, restatedFigures } from "../utils/restated-figures"
import { ActorService } from "./actor-service"
import { CurrencyService, acceptCurrency, readable } from "./currency-service"

/** So many companies a preview names of those that stay as they are. */
const NAMED = 100

/**
 * Convert credit: many accounts into one currency. What is asked for is kept
 * first, with its rates; `ConversionRunner` then does it company by company.
 */
export class ConversionService {
  constructor(
    private readonly pool: Sql,
    private readonly actors: ActorService,
    private readonly currencies: CurrencyService
  ) {}

  /** What `start` would do. Writes nothing. */
  async preview(input: ConvertCreditInput): Promise<ConversionPreviewDTO> {
    const to = acceptCurrency(input.currency_code)
    const { selection, counted, lines } = await this.look(this.pool, input, to)
    const sum = (list: { companies: number }[]) =>
      list.reduce((total, { companies }) => total + companies, 0)
    return {
      currency_code: to,
      companies: sum(counted),
      rates: lines.map(({ rate, ...line }) => ({
        ...line,
        needs_rate: rate === null,
        rate: rate && readable(rate),
      })),
      without_history: sum(
        counted.filter((c) => !c.has_history && c.currency_code !== to)
      ),
      unchanged: {
        count: sum(counted.filter((c) => c.currency_code === to)),
        companies: await findSelectedIn(this.pool, selection, to, NAMED),
      },
    }
  }

  /** What `start` would make of each company, by name. Writes nothing. */
  async previewCompanies(
    input: ConvertCreditInput,
    page: ConversionPage
  ): Promise<{ companies: ConversionPreviewCompanyDTO[]; count: number }> {
    const to = acceptCurrency(input.currency_code)
    const { selection, counted, lines } = await this.look(this.pool, input, to)
    const rates = new Map(
      lines.map(({ from_currency_code, rate }) => [from_currency_code, rate])
    )
    const rows = await findSelectedAccounts(this.pool, selection, page)
    return {
      companies: rows.map((row) =>
        toPreview(row, to, rates.get(row.currency_code) ?? null)
      ),
      count: counted.reduce((sum, { companies }) => sum + companies, 0),
    }
  }

  /**
   * Keeps the conversion, in the caller's transaction; nothing is converted
   * yet.
   *
   * @returns its id
   * @throws MedusaError `nothing_selected`, `company_not_found`,
   * `invalid_currency`, `same_currency`, `invalid_rate`, `rate_out_of_range`,
   * `rate_missing`
   */
  async start(
    sql: Sql,
    { actor: given, ...input }: ConvertCreditInput & { actor: Actor }
  ): Promise<string> {
    const currency_code = acceptCurrency(input.currency_code)
    const { selection, lines } = await this.look(sql, input, currency_code)
    const missing = lines.filter(({ rate }) => rate === null)
    if (missing.length) {
      const from = missing.map((line) => line.from_currency_code).join(", ")
      throw refuse("rate_missing", { from, to: currency_code })
    }
    const actor = await this.actors.resolve(sql, given)
    const id = generateEntityId(undefined, "ccconv")
    await insertConversion(sql, {
      id,
      currency_code,
      rates: lines.map(({ rate }) => rate as FixedRate),
      reason: input.reason ?? null,
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
    })
    await insertSelected(sql, id, currency_code, selection)
    return id
  }

  /** What is under way ends; what is pending stays as it is. */
  async cancel(sql: Sql, id: string): Promise<void> {
    await this.find(sql, id)
    if (!(await cancelConversion(sql, id))) {
      throw refuse("conversion_over")
    }
  }

  /**
   * The failed ones are tried again, at the rates of the start. In the caller's
   * transaction: a cancellation that came first has the last word.
   */
  async retry(sql: Sql, id: string): Promise<void> {
    await lockConversion(sql, id)
    const { status } = await this.find(sql, id)
    if (status === "canceled") {
      throw refuse("conversion_over")
    }
    await reopenFailed(sql, id)
  }

  async retrieve(id: string): Promise<ConversionDTO> {
    const row = await this.find(this.pool, id)
    const counts = await countCompanies(this.pool, [id])
    return toConversionDTO(row, counts.get(id)!)
  }

  async list(
    page: ConversionPage
  ): Promise<{ conversions: ConversionDTO[]; count: number }> {
    const { rows, count } = await findConversions(this.pool, page)
    const counts = await countCompanies(
      this.pool,
      rows.map(({ id }) => id)
    )
    return {
      conversions: rows.map((row) => toConversionDTO(row, counts.get(row.id)!)),
      count,
    }
  }

  /** The selection, counted, with the rate of each currency to convert. */
  private async look(sql: Sql, input: ConvertCreditInput, to: string) {
    const typed = acceptRates(input.rates ?? {}, to)
    const selection = acceptSelection(input)
    const counted = await countSelected(sql, selection)
    const found = counted.reduce((sum, { companies }) => sum + companies, 0)
    if (selection.company_ids && found < selection.company_ids.length) {
      throw refuse("company_not_found")
    }
    if (found === 0) {
      throw refuse("nothing_selected")
    }
    const lines = []
    for (const { currency_code: from, has_history, companies } of counted) {
      if (has_history && from !== to) {
        const rate = await this.currencies.find(sql, from, to, typed.get(from))
        lines.push({ from_currency_code: from, companies, rate })
      }
    }
    return { selection, counted, lines }
  }

  private async find(sql: Sql, id: string): Promise<ConversionRow> {
    const row = await findConversion(sql, id)
    if (!row) {
      throw refuse("conversion_not_found")
    }
    return row
  }
}

function toPreview(
  {
    has_history,
    company_id,
    company_name,
    company_status,
    ...row
  }: SelectedAccount,
  to: string,
  rate: FixedRate | null
): ConversionPreviewCompanyDTO {
  const outcome =
    row.currency_code === to
      ? "unchanged"
      : has_history && !rate
        ? "needs_rate"
        : "changes"
  return {
    company_id,
    company_name,
    company_status,
    has_history,
    outcome,
    before: figuresOf(row),
    after:
      outcome === "changes"
        ? restatedFigures(row, to, has_history ? rate : null)
        : null,
  }
}

function toConversionDTO(row: ConversionRow, counts: Counts): ConversionDTO {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    id: row.id,
    currency_code: row.currency_code,
    rates: row.rates.map(readable),
    reason: row.reason,
    status: row.status,
    total,
    counts,
    percent: Math.floor((100 * (total - counts.pending)) / total),
    created_by: {
      type: row.actor_type,
      id: row.actor_id,
      name: row.actor_name,
    },
    created_at: row.created_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
  }
}
