import type { Context } from "@medusajs/framework/types"
import Big from "big.js"
import {
  convert,
  formatMoney,
  parseAmount,
  rateAsDecimal,
  sameCurrency,
} from "../../../domain"
import {
  RefundRecorder,
  RefundToCreditInput,
  RefundToCreditResult,
  WriteRequest,
} from "../../../types"
import { AccountRow, findAccount } from "../repositories/account-repository"
import { findMembership } from "../repositories/company-repository"
import {
  findEntryAsPosted,
  findKeyInUse,
  findPosted,
} from "../repositories/entry-repository"
import { toEntryDTO } from "../repositories/entry-row"
import {
  OrderRow,
  PaidRow,
  findOrder,
  findRecordedRefunds,
  findStrayRefunds,
  lockOrderCredits,
  lockPaidElsewhere,
} from "../repositories/order-payment-repository"
import { findPurchasesOfOrder } from "../repositories/purchase-repository"
import { Sql, sqlOf } from "../repositories/sql"
import { callerKey, fingerprint } from "../utils/idempotency"
import { accept, refuse } from "../utils/refuse"
import { ActorService } from "./actor-service"
import { ExchangeRateService } from "./exchange-rate-service"
import { PostingService } from "./posting-service"

/**
 * "Refund to company credit": what was paid for an order by card goes to the
 * company's account instead of back to the card.
 *
 * Medusa must not refund the same money again, so it keeps a refund of the
 * payment, too, which the provider is not told of. That is written while the
 * payment is locked and before the credit is committed: a process that dies in
 * between leaves money reserved, and never money paid twice.
 */
export class RefundToCreditService {
  constructor(
    private readonly pool: Sql,
    private readonly postings: PostingService,
    private readonly rates: ExchangeRateService,
    private readonly actors: ActorService
  ) {}

  /** Runs in a transaction of the caller's. */
  async refund(
    context: Context,
    { actor, idempotency_key, ...body }: RefundToCreditInput & WriteRequest,
    recorder: RefundRecorder
  ): Promise<RefundToCreditResult> {
    const sql = sqlOf(context, this.pool)
    const key = await findKeyInUse(sql, callerKey(idempotency_key))
    const print = fingerprint("order.refund-to-credit", body)
    await lockOrderCredits(sql, body.order_id)
    const earlier = await this.findEarlier(sql, key, print, body.order_id)
    if (earlier) {
      return earlier
    }
    const order = await findOrder(sql, body.order_id)
    if (!order) {
      throw refuse("order_not_found")
    }
    if (order.has_open_change) {
      // Medusa writes the credit line as a change, and has one at a time.
      throw refuse("order_change_open")
    }
    await recorder.remove(await findStrayRefunds(sql, order.id))
    const amount = acceptAmount(body.amount, order.currency_code)
    const paid = await lockPaidElsewhere(sql, order.id)
    await this.refuseTooMuch(sql, order, paid, amount)
    const account = await this.accountOf(sql, order, body.company_id)
    const credit = await this.convert(sql, order, account, amount)
    const { entry } = await this.postings.post(
      {
        kind: "credit",
        account_id: account.id,
        amount: credit.amount,
        currency_code: account.currency_code,
        order_id: order.id,
        order_display_id: order.display_id,
        order_currency_code: order.currency_code,
        order_amount: amount,
        exchange_rate: credit.exchange_rate,
        po_number: body.po_number ?? null,
        comment: body.comment ?? null,
        comment_is_public: body.comment_is_public ?? false,
        idempotency_key: key,
        fingerprint: print,
        actor: await this.actors.resolve(sql, actor),
      },
      context
    )
    await recorder.create(
      share(paid, amount).map((part) => ({ ...part, entry_id: entry!.id }))
    )
    // Read outside the transaction's snapshot: Medusa wrote them in another.
    const refunds = await findRecordedRefunds(sql, entry!.id, order.id)
    return {
      company_id: account.company_id,
      entry: entry!,
      replayed: false,
      refunds,
    }
  }

  private async findEarlier(
    sql: Sql,
    key: string,
    print: string,
    order_id: string
  ): Promise<RefundToCreditResult | null> {
    const posted = await findPosted(sql, key)
    if (!posted) {
      return null
    }
    if (posted.fingerprint !== print) {
      throw refuse("idempotency_key_reused")
    }
    const row = await findEntryAsPosted(sql, posted.id)
    return {
      company_id: posted.company_id,
      entry: toEntryDTO(row!),
      replayed: true,
      refunds: await findRecordedRefunds(sql, posted.id, order_id),
    }
  }

  private async refuseTooMuch(
    sql: Sql,
    order: OrderRow,
    paid: PaidRow[],
    amount: string
  ): Promise<void> {
    const remaining = paid.reduce((sum, p) => sum.plus(p.remaining), Big(0))
    if (Big(amount).lte(remaining)) {
      return
    }
    if (remaining.lte(0)) {
      const purchases = await findPurchasesOfOrder(sql, order.id)
      throw refuse(
        purchases.length > 0 ? "order_paid_on_account" : "order_not_paid"
      )
    }
    throw refuse("refund_exceeds_paid", {
      asked: formatMoney(amount, order.currency_code),
      remaining: formatMoney(remaining, order.currency_code),
    })
  }

  /** What is owed to a company is owed to it blocked, too. */
  private async accountOf(
    sql: Sql,
    { customer_id }: OrderRow,
    company_id: string | undefined
  ): Promise<AccountRow> {
    const member =
      company_id === undefined && customer_id !== null
        ? await findMembership(sql, customer_id)
        : undefined
    const id = company_id ?? member?.company_id
    if (id === undefined) {
      throw refuse("order_without_company")
    }
    const account = await findAccount(sql, id)
    if (!account || account.company_deleted) {
      throw refuse("company_not_found")
    }
    return account
  }

  private async convert(
    sql: Sql,
    { currency_code: from }: OrderRow,
    { currency_code: to }: AccountRow,
    amount: string
  ): Promise<{ amount: string; exchange_rate: string | null }> {
    if (sameCurrency(from, to)) {
      return { amount, exchange_rate: null }
    }
    const found = await this.rates.rateBetween(sql, from, to)
    if (!found) {
      throw refuse("rate_missing", { from, to })
    }
    return {
      amount: convert(amount, found.rate),
      exchange_rate: rateAsDecimal(found.rate),
    }
  }
}

function acceptAmount(given: string | number, currency: string): string {
  const amount = accept(parseAmount(given, currency, "amount"))
  if (Big(amount).eq(0)) {
    throw refuse("amount_zero", { field: "amount" })
  }
  if (Big(amount).lt(0)) {
    throw refuse("amount_sign", {
      field: "amount",
      operation: "refunded",
      sign: "above",
    })
  }
  return amount
}

/** Taken from the payments in their order, from each what is left of it. */
function share(paid: PaidRow[], amount: string) {
  let rest = Big(amount)
  return paid.flatMap(({ payment_id, remaining }) => {
    const part = rest.lt(remaining) ? rest : Big(remaining)
    if (part.lte(0)) {
      return []
    }
    rest = rest.minus(part)
    return [{ payment_id, amount: part.toFixed() }]
  })
}
