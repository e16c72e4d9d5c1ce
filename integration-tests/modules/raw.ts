import type CompanyCreditService from "../../src/modules/company-credit/service"
import { ANN, Query, Row, company, givingBack, purchase } from "./helpers"

/** A company with an entry of each kind, and its reimbursement edited. */
export async function withHistory(service: CompanyCreditService) {
  const made = await company(service, { credit_limit: "500" })
  const order = purchase(made.account, "192")
  await service.post(order)
  await service.post(givingBack(order, "10"))
  const { entry } = await service.reimburse({
    company_id: made.id,
    amount: "64",
    po_number: "A1",
    actor: ANN,
  })
  await service.editReimbursement({
    company_id: made.id,
    entry_id: entry!.id,
    po_number: "A12345",
    actor: ANN,
  })
  return { account: made.account, order, reimbursed: entry! }
}

/** By SQL, past the module. */
export const insert = (query: Query, table: string, row: Row) => {
  const columns = Object.keys(row).filter((name) => row[name] !== undefined)
  return query(
    `insert into ${table} (${columns})
     values (${columns.map((_, index) => `$${index + 1}`)})`,
    columns.map((name) => row[name])
  )
}

export const insertAccount = (query: Query, figures: Row) =>
  insert(query, "company_credit_account", {
    id: "a",
    company_id: "c",
    currency_code: "usd",
    currency_digits: 2,
    credit_limit: "0.00",
    outstanding_balance: "0.00",
    ...figures,
  })

/** PostgreSQL's code of what it refused, or "done". */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return "done"
  } catch (error) {
    return (error as { code: string }).code
  }
}
