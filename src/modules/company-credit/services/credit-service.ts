import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { isEditable, normalizeCurrency, parseAmount } from "../../../domain"
import {
  CreditEntryDTO,
  EditReimbursementInput,
  PostingResult,
  ReimburseInput,
  SetTermsInput,
  WriteRequest,
} from "../../../types"
import { AccountRow, findAccount } from "../repositories/account-repository"
import { insertEdit, lockEntry } from "../repositories/entry-repository"
import { toEntryDTO } from "../repositories/entry-row"
import { Sql, sqlOf } from "../repositories/sql"
import { callerKey, fingerprint } from "../utils/idempotency"
import { accept, refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { PostingService } from "./posting-service"

/** What an administrator does to a credit account. */
export class CreditService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService
  ) {}

  /** `allocated` the first time, `updated` after; no entry without a change. */
  async setTerms(
    input: SetTermsInput & WriteRequest,
    context: Context
  ): Promise<PostingResult> {
    const { actor, idempotency_key, ...body } = input
    const sql = sqlOf(context, this.pool)
    const account = await this.accountOf(sql, input.company_id)
    const limit =
      input.credit_limit === undefined
        ? undefined
        : accept(
            parseAmount(
              input.credit_limit,
              account.currency_code,
              "credit_limit"
            )
          )
    return await this.postings.post(
      {
        kind: "terms",
        account_id: account.id,
        currency_code: account.currency_code,
        credit_limit: limit,
        exceed_limit: input.exceed_limit,
        terms_seen: input.terms_version ?? null,
        comment: input.reason ?? null,
        idempotency_key: callerKey(idempotency_key),
        fingerprint: fingerprint("terms", body),
        actor: await this.actors.resolve(sql, actor),
      },
      context
    )
  }

  /** Reimburse Balance: an offline payment, or its opposite. */
  async reimburse(
    input: ReimburseInput & WriteRequest,
    context: Context
  ): Promise<PostingResult> {
    const { actor, idempotency_key, ...body } = input
    const sql = sqlOf(context, this.pool)
    const account = await this.accountOf(sql, input.company_id, true)
    const currency = normalizeCurrency(
      input.currency_code ?? account.currency_code
    )
    return await this.postings.post(
      {
        kind: "reimbursement",
        account_id: account.id,
        amount: accept(parseAmount(input.amount, currency, "amount")),
        currency_code: currency,
        po_number: input.po_number ?? null,
        comment: input.comment ?? null,
        comment_is_public: input.comment_is_public ?? false,
        idempotency_key: callerKey(idempotency_key),
        fingerprint: fingerprint("reimbursement", body),
        actor: await this.actors.resolve(sql, actor),
      },
      context
    )
  }

  /**
   * PO number and comment of a reimbursement; who changed what is kept. Runs
   * in a transaction of the caller's.
   */
  async editReimbursement(
    sql: Sql,
    input: EditReimbursementInput & WriteRequest
  ): Promise<CreditEntryDTO> {
    const entry = await lockEntry(sql, input.company_id, input.entry_id)
    if (!entry) {
      throw refuse("entry_not_found")
    }
    if (!isEditable(entry.operation)) {
      throw refuse("entry_not_editable", { operation: entry.operation })
    }
    const po_number =
      input.po_number === undefined ? entry.po_number : input.po_number
    const comment = input.comment === undefined ? entry.comment : input.comment
    if (po_number === entry.po_number && comment === entry.comment) {
      return toEntryDTO(entry)
    }
    const actor = await this.actors.resolve(sql, input.actor)
    await insertEdit(sql, {
      id: generateEntityId(undefined, "ccedit"),
      entry_id: entry.id,
      number: entry.edit_count + 1,
      po_number_before: entry.po_number,
      po_number_after: po_number,
      comment_before: entry.comment,
      comment_after: comment,
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
    })
    return toEntryDTO({
      ...entry,
      po_number,
      comment,
      edit_count: entry.edit_count + 1,
    })
  }

  /** What a deleted company owes stays owed, and can still be paid. */
  private async accountOf(
    sql: Sql,
    company_id: string,
    deletedToo = false
  ): Promise<AccountRow> {
    const account = await findAccount(sql, company_id)
    if (!account || (account.company_deleted && !deletedToo)) {
      throw refuse("company_not_found")
    }
    return account
  }
}
