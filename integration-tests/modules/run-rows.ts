import type { Suite } from "./helpers"

/** Runs and reimbursements by SQL alone, as many as a list has to bear. */
export function runRows({ query }: Suite) {
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const marks = names.map((_, index) => `$${index + 1}`)
    // Past the guards, which want the whole of a posting.
    await query("set session_replication_role = replica")
    await query(
      `insert into company_credit_${table} (${names.join(", ")})
       values (${marks.join(", ")})`,
      Object.values(row)
    )
    await query("reset session_replication_role")
  }

  const run = async (
    id: string,
    legal_entity_id: string,
    over: Record<string, unknown> = {}
  ) => {
    await insert("reimbursement_run", {
      id,
      legal_entity_id,
      status: "running",
      selection: JSON.stringify({ all: true }),
      if_spent: "pay_rest",
      posting_date: "2026-11-22",
      accounting_currency: "usd",
      minimum_reimbursement: 0,
      line_count: 0,
      actor_type: "user",
      actor_id: "user_1",
      actor_name: "Ann",
      ...over,
    })
    return id
  }

  const line = (
    run_id: string,
    ord: number,
    over: Record<string, unknown> = {}
  ) =>
    insert("reimbursement_run_line", {
      run_id,
      ord,
      company_id: `company-${ord}`,
      account_id: `account-${ord}`,
      currency_code: "usd",
      amount: 10,
      ...over,
    })

  const chunk = (run_id: string, over: Record<string, unknown>) =>
    insert("reimbursement_run_chunk", { run_id, ...over })

  /** What a posted line leaves, but for its entry. */
  const reimbursement = async (given: {
    run_id: string
    run_ord: number
    legal_entity_id: string
    vendor_id: string
    company_id: string
    over?: Record<string, unknown>
  }) => {
    const { over, vendor_id, company_id, legal_entity_id, ...of } = given
    const [{ id }] = await query("select company_credit_new_id('ccreim') as id")
    const number = id.slice(-8)
    const common = {
      legal_entity_id,
      vendor_id,
      company_id,
      amount: 10,
      currency_code: "usd",
      created_at: new Date(),
    }
    await insert("vendor_invoice", {
      ...common,
      id: `inv-${id}`,
      number: `CR-${number}`,
      reimbursement_id: id,
      invoice_date: "2026-11-22",
      due_date: "2026-12-22",
      updated_by_type: "user",
      updated_by_name: "Ann",
      updated_at: new Date(),
      amount: over?.amount ?? 10,
      currency_code: over?.currency_code ?? "usd",
    })
    await insert("reimbursement", {
      ...common,
      ...of,
      id,
      number: `RE-${number}`,
      account_id: `account-${of.run_ord}`,
      is_new_vendor: false,
      vendor_invoice_id: `inv-${id}`,
      entry_id: `entry-${id}`,
      posting_date: "2026-11-22",
      ...over,
    })
    return id as string
  }

  return { insert, run, line, chunk, reimbursement }
}
