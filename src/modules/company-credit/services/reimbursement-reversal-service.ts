import type { Context } from "@medusajs/framework/types"
import Big from "big.js"
import { formatMoney, refuseUndo } from "../../../domain"
import {
  ReverseReimbursementInput,
  ReversedReimbursement,
  WriteRequest,
} from "../../../types"
import {
  ReversibleRow,
  findCarriedAmount,
  findPaymentOf,
  findReversible,
  lockPaymentAndInvoice,
  lockReimbursement,
  removeFromPayment,
  saveReversal,
} from "../repositories/reimbursement-reversal-repository"
import { lockAccount } from "../repositories/account-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { fingerprint } from "../utils/idempotency"
import { refuse, refuseIf } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { PostingService } from "./posting-service"

/** Undoes a reimbursement, all of it in the caller's transaction. */
export class ReimbursementReversalService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly actors: ActorService
  ) {}

  /**
   * Cancels the vendor invoice and gives the credit back. The company may be
   * blocked or deleted: what is owed to it is owed.
   *
   * Locks the reimbursement, the payment that its invoice is in, the invoice,
   * and last the account: payments are locked before their invoices, and
   * whoever holds an account's lock asks for none of the others.
   *
   * @throws MedusaError `reimbursement_not_found`, `reimbursement_reversed`,
   * `reimbursement_paid`, `reimbursement_exported`, `reimbursement_below_coin`,
   * `amount_too_large`
   */
  async reverse(
    context: Context,
    { id, reason: given, actor: by }: ReverseReimbursementInput & WriteRequest
  ): Promise<ReversedReimbursement> {
    const sql = sqlOf(context, this.pool)
    const row = await this.lock(sql, id)
    refuseIf(
      refuseUndo({
        is_reversed: row.is_reversed,
        invoice: {
          number: row.invoice_number,
          status: row.invoice_status,
          payment: row.payment && {
            number: row.payment.number,
            is_exported: row.payment.status !== "created",
          },
        },
      })
    )
    const actor = await this.actors.resolve(sql, by)
    const reason = given?.trim() || null
    await lockAccount(sql, row.account_id)
    const carried = await this.carriedOf(sql, row)
    const { entry } = await this.postings.post(
      {
        kind: "reimbursement",
        account_id: row.account_id,
        ...carried,
        comment: commentOf(row, reason),
        idempotency_key: `reimbursement-undone:${id}`,
        fingerprint: fingerprint("reimbursement.reverse", { id }),
        actor,
      },
      context
    )
    if (row.payment) {
      await removeFromPayment(sql, row, actor)
    }
    await saveReversal(sql, row, { entry_id: entry!.id, reason }, actor)
    return { id, entry_id: entry!.id }
  }

  /** Begins anew where a payment took the invoice in between. */
  private async lock(sql: Sql, id: string): Promise<ReversibleRow> {
    if (!(await lockReimbursement(sql, id))) {
      throw refuse("reimbursement_not_found")
    }
    await sql("savepoint company_credit_undo")
    for (;;) {
      const payment_id = await findPaymentOf(sql, id)
      await lockPaymentAndInvoice(sql, id, payment_id)
      const row = await findReversible(sql, id)
      if ((row.payment?.id ?? null) === payment_id) {
        return row
      }
      await sql("rollback to savepoint company_credit_undo")
    }
  }

  /** The amount as it went through the changes of the account's currency. */
  private async carriedOf(sql: Sql, row: ReversibleRow) {
    const carried = await findCarriedAmount(sql, row)
    if (Big(carried.amount).eq(0)) {
      throw refuse("reimbursement_below_coin", {
        amount: formatMoney(row.amount, row.currency_code),
        currency: carried.currency_code,
      })
    }
    return carried
  }
}

function commentOf(row: ReversibleRow, reason: string | null): string {
  const sentence = `Undoes reimbursement ${row.number}: vendor invoice ${row.invoice_number} is cancelled.`
  return [sentence, reason].filter(Boolean).join(" ").slice(0, 2000)
}
