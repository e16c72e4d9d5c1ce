import {
  isRefusalCode,
  keptSentence,
  runProgress,
  runSentence,
  toAmount,
} from "../../../domain"
import {
  ActorType,
  CappedCount,
  CurrencySum,
  NamedActor,
  ReimbursementRunDTO,
  ReimbursementRunLineDTO,
  RunFilter,
  RunLineFilter,
  RunLinePage,
  RunListPage,
} from "../../../types"
import {
  LINE_COUNT_CAP,
  RunLineRow,
  countRunLines,
  findRunLines,
  restOf,
} from "../repositories/run-line-list-repository"
import {
  RunRow,
  SumRow,
  countLeftOut,
  findApprovalRules,
  findRun,
  findRuns,
} from "../repositories/run-list-repository"
import { Sql } from "../repositories/sql"
import { refuse } from "../utils/refuse"
import { approvalOf } from "../utils/run-approval"

type LeftOut = { code: string; companies: number }[]

/** Reads reimbursement runs and their lines. */
export class RunListService {
  constructor(private readonly pool: Sql) {}

  /** @throws MedusaError `run_not_found` */
  async retrieve(id: string): Promise<ReimbursementRunDTO> {
    const row = await this.find(id)
    const left_out = isFruitless(row) ? await countLeftOut(this.pool, [id]) : []
    return toRunDTO(row, left_out)
  }

  async list(
    filter: RunFilter,
    page: RunListPage
  ): Promise<{ runs: ReimbursementRunDTO[]; count: number }> {
    const { rows, count } = await findRuns(this.pool, filter, page)
    const fruitless = rows.filter(isFruitless).map(({ id }) => id)
    const left_out = fruitless.length
      ? await countLeftOut(this.pool, fruitless)
      : []
    const runs = rows.map((row) =>
      toRunDTO(
        row,
        left_out.filter(({ run_id }) => run_id === row.id)
      )
    )
    const { approval_for } = page
    return approval_for === undefined
      ? { runs, count }
      : { runs: await this.withApproval(runs, rows, approval_for), count }
  }

  /** Whether that user may decide them, by the rules as they are now. */
  private async withApproval(
    runs: ReimbursementRunDTO[],
    rows: RunRow[],
    user_id: string
  ): Promise<ReimbursementRunDTO[]> {
    const rules = await findApprovalRules(this.pool, rows)
    return runs.map((run, at) => ({
      ...run,
      approval: approvalOf(rows[at], rules, user_id),
    }))
  }

  /** @throws MedusaError `run_not_found` */
  async lines(
    run_id: string,
    filter: RunLineFilter,
    page: RunLinePage
  ): Promise<CappedCount & { lines: ReimbursementRunLineDTO[] }> {
    const row = await this.find(run_id)
    const { skipped, failed } = progressOf(row)
    const run = { ...row, few_left_out: skipped + failed <= LINE_COUNT_CAP }
    const counted = await this.count(run, filter)
    const rows = counted.count
      ? await findRunLines(this.pool, run, filter, page)
      : []
    return { lines: rows.map(toLineDTO), ...counted }
  }

  /** By status alone the chunks have counted already. */
  private async count(
    run: RunRow & { few_left_out: boolean },
    filter: RunLineFilter
  ) {
    if (filter.code) {
      const counted = await countRunLines(this.pool, run, filter)
      const count_is_capped = counted > LINE_COUNT_CAP
      return { count: Math.min(counted, LINE_COUNT_CAP), count_is_capped }
    }
    const { pending, posted, skipped, failed, lines } = progressOf(run)
    const counts: Record<string, number> = {
      posted,
      skipped,
      failed,
      [restOf(run.status)]: pending,
    }
    const count = filter.status
      ? [...new Set(filter.status)].reduce(
          (sum, status) => sum + (counts[status] ?? 0),
          0
        )
      : lines
    return { count, count_is_capped: false }
  }

  private async find(id: string): Promise<RunRow> {
    const row = await findRun(this.pool, id)
    if (!row) {
      throw refuse("run_not_found")
    }
    return row
  }
}

/** Then a person wants to know why. */
function isFruitless(row: RunRow): boolean {
  return row.status === "done" && row.posted === 0 && row.line_count > 0
}

function progressOf(row: RunRow) {
  const { posted, skipped, failed } = row
  const proposed = row.proposed.reduce((sum, each) => sum + each.companies, 0)
  const counts = { lines: row.line_count, proposed, posted, skipped, failed }
  const pace =
    row.seconds === null ? null : { seconds: row.seconds, lines: row.dealt }
  return runProgress(row.status, counts, pace)
}

function toRunDTO(row: RunRow, left_out: LeftOut): ReimbursementRunDTO {
  const { accounting_currency, failure_code: code } = row
  const sums = (rows: SumRow[]): CurrencySum[] =>
    rows.map(({ companies, currency_code, amount, accounting_amount }) => ({
      currency_code,
      companies,
      amount: toAmount(amount, currency_code),
      accounting_amount:
        accounting_amount && toAmount(accounting_amount, accounting_currency),
    }))
  return {
    id: row.id,
    number: `RUN-${row.display_id}`,
    legal_entity_id: row.legal_entity_id,
    status: row.status,
    selection: row.selection,
    // Of one company, whose currency is the only one there is.
    amount: row.amount && partOf(row),
    if_spent: row.if_spent,
    posting_date: row.posting_date,
    comment: row.comment,
    accounting_currency,
    minimum_reimbursement: toAmount(
      row.minimum_reimbursement,
      accounting_currency
    ),
    proposed: sums(row.proposed),
    proposed_total:
      row.proposed_total && toAmount(row.proposed_total, accounting_currency),
    posted: sums(row.sums),
    progress: progressOf(row),
    message: runSentence({
      status: row.status,
      posted: row.posted,
      failed: row.failed,
      failure: code === null ? null : { code, facts: row.failure_facts },
      left_out,
    }),
    is_scheduled: row.is_scheduled,
    started_by: actorOf(row.actor_type, row.actor_id, row.actor_name)!,
    decided_by: actorOf(
      row.decided_by_type,
      row.decided_by_id,
      row.decided_by_name
    ),
    decided_at: row.decided_at?.toISOString() ?? null,
    decision_comment: row.decision_comment,
    created_at: row.created_at.toISOString(),
    started_at: row.started_at?.toISOString() ?? null,
    finished_at: row.finished_at?.toISOString() ?? null,
  }
}

function partOf({ amount, proposed }: RunRow): string {
  return proposed.length
    ? toAmount(amount!, proposed[0].currency_code)
    : amount!
}

function actorOf(
  type: ActorType | null,
  id: string | null,
  name: string | null
): NamedActor | null {
  return type && { type, id, name: name! }
}

function toLineDTO(row: RunLineRow): ReimbursementRunLineDTO {
  const { currency_code, code } = row
  return {
    ord: row.ord,
    company_id: row.company_id,
    company_name: row.company_name ?? row.company_id,
    currency_code,
    amount: toAmount(row.amount, currency_code),
    status: row.status,
    code: code === null ? null : isRefusalCode(code) ? code : UNKNOWN,
    message: code === null ? null : keptSentence(code, row.facts),
    reimbursement: row.reimbursement_id
      ? {
          id: row.reimbursement_id,
          number: row.reimbursement_number!,
          amount: toAmount(row.reimbursement_amount!, currency_code),
          vendor_invoice: {
            id: row.vendor_invoice_id!,
            number: row.vendor_invoice_number!,
          },
        }
      : null,
  }
}

/** Of a release that is not this one. */
const UNKNOWN = "unexpected_error" as const
