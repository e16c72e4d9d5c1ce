import type { Context } from "@medusajs/framework/types"
import { Facts, formatMoney, insufficientCredit } from "../../../domain"
import type { RefusalCode } from "../../../domain"
import { Actor, CreditEntryDTO, PostingResult } from "../../../types"
import { findEntryAsPosted } from "../repositories/entry-repository"
import { EntryRow, toEntryDTO } from "../repositories/entry-row"
import {
  PostingAnswer,
  PostingLine,
  postLines,
} from "../repositories/posting-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { newId } from "../utils/new-id"
import { fromDatabase, refuse, toMedusaError } from "../utils/refuse"
import { PostingLanes } from "./posting-lanes"

/** A line before the service has given it an id and flattened its actor. */
export type Posting = Omit<
  PostingLine,
  "id" | "actor_type" | "actor_id" | "actor_name"
> & {
  actor: Required<Actor>
  /** The order the entry belongs to, for the answer. */
  order?: { order_id: string | null; order_display_id: number | null }
}

/**
 * The only way to an entry: one round trip that locks, loads, decides, writes
 * and answers (`company_credit_post`).
 */
export class PostingService {
  private readonly lanes: PostingLanes

  constructor(private readonly pool: Sql) {
    this.lanes = new PostingLanes((lines, wait) => postLines(pool, lines, wait))
  }

  /**
   * Inside the caller's transaction where there is one; otherwise together
   * with whatever else is waiting to be posted.
   *
   * @throws MedusaError with a refusal's code; nothing is written then
   */
  async post(posting: Posting, context: Context = {}): Promise<PostingResult> {
    const line = toLine(posting)
    const answer = await this.send(line, context)
    switch (answer.outcome) {
      case "booked":
        return {
          entry: toEntryDTO(toRow(line, answer, posting.order)),
          replayed: false,
        }
      case "replayed":
        return {
          entry: await this.firstAnswer(answer, context),
          replayed: true,
        }
      case "unchanged":
        return { entry: null, replayed: false }
      case "busy":
        throw refuse("account_busy")
      case "refused":
        throw refusalOf(line, answer)
    }
  }

  private async send(
    line: PostingLine,
    context: Context
  ): Promise<PostingAnswer> {
    if (context.transactionManager) {
      const sql = sqlOf(context, this.pool)
      const [answer] = await postLines(sql, [line], true).catch(rethrow)
      return answer
    }
    try {
      return await this.lanes.submit(line)
    } catch (error) {
      // Two processes sent the same key at the same instant: the one that lost
      // finds the winner's entry when it asks again.
      return isUniqueViolation(error)
        ? await this.lanes.submit(line).catch(rethrow)
        : rethrow(error)
    }
  }

  private async firstAnswer(
    answer: PostingAnswer,
    context: Context
  ): Promise<CreditEntryDTO> {
    const sql = sqlOf(context, this.pool)
    const row = await findEntryAsPosted(sql, answer.entry_id as string)
    if (!row) {
      throw refuse("entry_not_found")
    }
    return toEntryDTO(row)
  }
}

function toLine({ actor, order: _, ...line }: Posting): PostingLine {
  return {
    ...line,
    id: newId("ccent"),
    actor_type: actor.type,
    actor_id: actor.id,
    actor_name: actor.name,
  }
}

function toRow(
  line: PostingLine,
  answer: PostingAnswer,
  order: Posting["order"]
): EntryRow {
  const of = order ?? line.purchase ?? line
  return {
    id: line.id,
    account_id: line.account_id,
    seq: answer.seq!,
    operation: answer.operation!,
    currency_code: answer.currency_code!,
    amount: answer.amount!,
    outstanding_balance: answer.outstanding_balance!,
    available_credit: answer.available_credit!,
    credit_limit: answer.credit_limit!,
    exceed_limit: answer.exceed_limit!,
    purchase_id: answer.purchase_id,
    order_currency_code: answer.order_currency_code,
    order_amount: answer.order_amount,
    exchange_rate: answer.exchange_rate,
    former_currency_code: answer.former_currency_code,
    former_credit_limit: answer.former_credit_limit,
    former_outstanding_balance: answer.former_outstanding_balance,
    po_number: line.po_number ?? null,
    comment: line.comment ?? null,
    comment_is_public: line.comment_is_public ?? false,
    actor_type: line.actor_type,
    actor_id: line.actor_id,
    actor_name: line.actor_name,
    edit_count: 0,
    created_at: answer.created_at!,
    order_id: of?.order_id ?? null,
    order_display_id: of?.order_display_id ?? null,
  }
}

/** The database answers with a code; the sentence and its facts are ours. */
function refusalOf(line: PostingLine, answer: PostingAnswer) {
  const code = answer.refusal as RefusalCode
  const currency = answer.currency_code ?? line.currency_code ?? ""
  if (code === "insufficient_credit") {
    return toMedusaError(
      insufficientCredit(
        {
          currency_code: currency,
          credit_limit: answer.credit_limit!,
          outstanding_balance: answer.outstanding_balance!,
        },
        answer.amount!
      )
    )
  }
  const field = line.kind === "terms" ? "credit_limit" : "amount"
  const facts: Partial<Record<RefusalCode, Facts>> = {
    company_not_active: { status: answer.detail },
    currency_mismatch: { currency, asked: line.currency_code ?? null },
    too_many_digits: { field, currency, digits: Number(answer.detail) },
    amount_zero: { field },
    amount_sign: {
      field,
      operation: answer.operation,
      sign: answer.operation === "purchased" ? "below" : "above",
    },
    amount_too_large: { field: answer.detail ?? field },
    negative_limit: { field },
  }
  if (code === "refund_exceeds_purchase") {
    return refuse(code, {
      remaining: formatMoney(answer.detail!, currency),
      asked: formatMoney(answer.amount!, currency),
    })
  }
  return refuse(code, facts[code])
}

function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: unknown }).code === "23505"
}

function rethrow(error: unknown): never {
  throw fromDatabase(error)
}
