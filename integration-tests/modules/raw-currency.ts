import { Client } from "pg"
import type CompanyCreditService from "../../src/modules/company-credit/service"
import { Query, Row, company, givingBack, purchase } from "./helpers"

/** A company in euro that has bought for 192.00 and got 74.00 back. */
export async function withEuroPurchase(service: CompanyCreditService) {
  const { id, account } = await company(service, {
    currency_code: "eur",
    credit_limit: "500",
  })
  const order = purchase(account, "192")
  await service.post(order)
  await service.post(givingBack(order, "74"))
  return { id, account, order }
}

/** Its change to dollars at 2, as an entry by hand; right but for `change`. */
export async function changedByHand(
  query: Query,
  account_id: string,
  change: Row = {}
): Promise<Row> {
  const [last] = await query(
    "select * from company_credit_entry where account_id = $1 and seq = 3",
    [account_id]
  )
  return {
    ...last,
    id: "by-hand",
    idempotency_key: "by-hand",
    seq: 4,
    operation: "updated",
    amount: "0.00",
    purchase_id: null,
    order_amount: null,
    order_currency_code: null,
    currency_code: "usd",
    credit_limit: "1000.00",
    outstanding_balance: "-236.00",
    available_credit: "764.00",
    exchange_rate: "2",
    former_currency_code: "eur",
    former_credit_limit: "500.00",
    former_outstanding_balance: "-118.00",
    rate_multiplier: "2",
    rate_divisor: "1",
    ...change,
  }
}

/** Entry and account in one statement, as the posting function does it. */
export function insertFollowed(row: Row, client: Pick<Client, "query">) {
  const columns = Object.keys(row)
  return client.query(
    `with written as (
       insert into company_credit_entry (${columns})
       values (${columns.map((_, i) => `$${i + 1}`)}) returning *)
     update company_credit_account a
     set last_seq = w.seq, outstanding_balance = w.outstanding_balance,
         credit_limit = w.credit_limit, currency_code = w.currency_code
     from written w where a.id = w.account_id`,
    Object.values(row)
  )
}

/** The purchases of the account follow, as the posting function does it. */
export const restateByHand = (client: Pick<Client, "query">) =>
  client.query(
    `select company_credit_restate(e) from company_credit_entry e
     where e.id = 'by-hand'`
  )
