import Big from "big.js"
import { toAmount } from "../../../domain"
import { OrderCreditDTO } from "../../../types"
import { findAccount } from "../repositories/account-repository"
import { findCompanyName } from "../repositories/company-repository"
import {
  PurchaseRow,
  findPurchasesOfOrder,
  tieToOrder,
} from "../repositories/purchase-repository"
import {
  findSettlement,
  findUnpaid,
} from "../repositories/settlement-repository"
import { Sql } from "../repositories/sql"
import { RefundService } from "./refund-service"

/** What an order has on account. */
export class OrderCreditService {
  constructor(
    private readonly pool: Sql,
    private readonly refunds: RefundService
  ) {}

  /** Null when nothing of the order was ever on account. */
  async ofOrder(order_id: string): Promise<OrderCreditDTO | null> {
    await this.refunds.settleHolds({ order_id })
    const purchases = await findPurchasesOfOrder(this.pool, order_id)
    if (!purchases.length) {
      return null
    }
    const { company_id, currency_code } = purchases[0]
    const account = await findAccount(this.pool, company_id)
    const { order_currency_code } = purchases[0]
    const unpaid = await findUnpaid(this.pool, order_id)
    const settlement = await findSettlement(this.pool, order_id)
    const total = (pick: (purchase: PurchaseRow) => string) =>
      purchases.reduce((sum, p) => sum.plus(pick(p)), Big(0))
    const purchased = total((p) => p.amount)
    const refunded = total((p) => p.refunded)
    const reverted = total((p) => p.reverted)
    return {
      order_id,
      company_id,
      company_name: await findCompanyName(this.pool, company_id),
      currency_code,
      purchased: toAmount(purchased, currency_code),
      refunded: toAmount(refunded, currency_code),
      reverted: toAmount(reverted, currency_code),
      on_account: toAmount(
        purchased.minus(refunded).minus(reverted),
        currency_code
      ),
      unpaid: toAmount(unpaid, order_currency_code),
      order_currency_code,
      refused:
        settlement?.refused_code && Big(unpaid).gt(0)
          ? {
              code: settlement.refused_code,
              message: settlement.refused_message ?? "",
            }
          : null,
      outstanding_balance: account!.outstanding_balance,
      available_credit: account!.available_credit,
      credit_limit: account!.credit_limit,
    }
  }

  async tie(order_id: string): Promise<void> {
    await tieToOrder(this.pool, order_id)
  }
}
