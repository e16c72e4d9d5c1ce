import { ANN, Suite, company, unique } from "./helpers"
import { legalEntity, vendor } from "./payables-set-up"
import { insert } from "./raw"

type Given = {
  amount?: string
  currency_code?: string
  company_id?: string
  vendor_id?: string
}

/** What a run leaves of one company: by SQL, in one piece a company. */
export async function reimbursed(suite: Suite, given: Given = {}) {
  const { service, query } = suite
  const amount = given.amount ?? "120.00"
  const entities = await query(
    "select id from company_credit_legal_entity where is_default"
  )
  const legal_entity_id = entities[0]?.id ?? (await legalEntity(suite)).id
  const vendor_id = given.vendor_id ?? (await vendor(suite)).id
  const company_id =
    given.company_id ??
    (await company(service, { currency_code: given.currency_code ?? "eur" })).id
  const account = await service.retrieveAccountOf(company_id)
  await service.reimburse({ company_id, amount, actor: ANN })
  const { entry } = await service.reimburse({
    company_id,
    amount: `-${amount}`,
    actor: ANN,
  })
  const draw = async (kind: string): Promise<string> => {
    const [{ number }] = await query(
      `select number from company_credit_draw_numbers($1, $2, 1)`,
      [legal_entity_id, kind]
    )
    return number
  }
  const run_id = unique("ccrun")
  await insert(query, "company_credit_reimbursement_run", {
    id: run_id,
    legal_entity_id,
    status: "done",
    selection: "{}",
    if_spent: "pay_rest",
    posting_date: "2026-11-20",
    accounting_currency: "eur",
    minimum_reimbursement: "0",
    line_count: 1,
    actor_type: "user",
    actor_name: "Ann",
    finished_at: "2026-11-20",
  })
  const newId = async (prefix: string): Promise<string> =>
    (await query("select company_credit_new_id($1) as id", [prefix]))[0].id
  const id = await newId("ccreim")
  const invoice_id = await newId("ccvinv")
  const common = {
    legal_entity_id,
    company_id,
    vendor_id,
    currency_code: account.currency_code,
    amount,
    created_at: entry!.created_at,
  }
  const number = await draw("reimbursement")
  const invoice_number = await draw("vendor_invoice")
  await insert(query, "company_credit_vendor_invoice", {
    ...common,
    id: invoice_id,
    number: invoice_number,
    reimbursement_id: id,
    invoice_date: "2026-11-20",
    due_date: "2026-12-20",
    updated_by_type: "user",
    updated_by_name: "Ann",
    updated_at: entry!.created_at,
  })
  await insert(query, "company_credit_reimbursement", {
    ...common,
    id,
    number,
    run_id,
    run_ord: 1,
    account_id: account.id,
    is_new_vendor: false,
    vendor_invoice_id: invoice_id,
    entry_id: entry!.id,
    posting_date: "2026-11-20",
  })
  return {
    id,
    number,
    invoice_id,
    invoice_number,
    company_id,
    vendor_id,
    legal_entity_id,
    entry: entry!,
    account_id: account.id,
  }
}

export type Reimbursed = Awaited<ReturnType<typeof reimbursed>>

/** A payment that holds these invoices, by SQL, in a state. */
export async function payment(
  { query }: Suite,
  of: Reimbursed[],
  status: "created" | "exported" | "paid" = "created"
): Promise<string> {
  const id = unique("ccvpay")
  await insert(query, "company_credit_vendor_payment", {
    id,
    legal_entity_id: of[0].legal_entity_id,
    method: "bank_transfer",
    execution_date: "2026-12-20",
    actor_type: "user",
    actor_name: "Ann",
    updated_by_type: "user",
    updated_by_name: "Ann",
  })
  for (const each of of) {
    const transfer_id = `${id}-${each.vendor_id}`
    await query(
      `insert into company_credit_vendor_payment_transfer (id, payment_id,
         vendor_id, currency_code, amount, creditor_name)
       select $1, $2, vendor_id, currency_code, amount, 'Vendor'
       from company_credit_vendor_invoice where id = $3
       on conflict (payment_id, vendor_id, currency_code)
       do update set amount =
         company_credit_vendor_payment_transfer.amount + excluded.amount`,
      [transfer_id, id, each.invoice_id]
    )
    await query(
      `insert into company_credit_vendor_payment_line (payment_id, transfer_id,
         invoice_id, amount)
       select $1, $2, id, amount
       from company_credit_vendor_invoice where id = $3`,
      [id, transfer_id, each.invoice_id]
    )
  }
  if (status !== "created") {
    await query(
      `update company_credit_vendor_payment set status = 'exported',
         version = version + 1, exported_at = now(), exported_by_type = 'user',
         exported_by_name = 'Ann' where id = $1`,
      [id]
    )
  }
  if (status === "paid") {
    await query("begin")
    await query(
      `update company_credit_vendor_payment set status = 'paid',
         version = version + 1, paid_on = '2026-12-20' where id = $1`,
      [id]
    )
    await query(
      `update company_credit_vendor_invoice set status = 'paid',
         version = version + 1, paid_on = '2026-12-20'
       where id = any ($1)`,
      [of.map((each) => each.invoice_id)]
    )
    await query("commit")
  }
  return id
}
