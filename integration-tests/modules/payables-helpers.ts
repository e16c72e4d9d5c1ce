import { ANN, Suite, company, entriesOf, unique } from "./helpers"
import { legalEntity, vendor } from "./payables-set-up"
import { insert } from "./raw"

type Given = {
  amount?: string
  currency_code?: string
  company_id?: string
  vendor_id?: string
}

/** A company whose credit a run has just paid back, to a vendor. */
export async function reimbursed(suite: Suite, given: Given = {}) {
  const { service, query } = suite
  const [entity] = await query(
    "select id from company_credit_legal_entity where is_default"
  )
  const legal_entity_id: string = entity?.id ?? (await legalEntity(suite)).id
  const vendor_id = given.vendor_id ?? (await vendor(suite)).id
  const company_id =
    given.company_id ??
    (await company(service, { currency_code: given.currency_code ?? "eur" })).id
  const amount = given.amount ?? "120.00"
  await service.reimburse({ company_id, amount, actor: ANN })
  await service.setCompanyPayables({ company_id, vendor_id, actor: ANN })
  const run = await service.startReimbursementRun({
    company_ids: [company_id],
    posting_date: "2026-11-20",
    actor: ANN,
  })
  await service.carryOnReimbursementRun(run.id)
  const {
    reimbursements: [made],
  } = await service.listReimbursements({ run_id: [run.id] }, { limit: 1 })
  const { id, number, vendor_invoice } = made
  const account = await service.retrieveAccountOf(company_id)
  const entry = (await entriesOf(query, account.id)).at(-1)!
  return {
    ...{ id, number, company_id, vendor_id, legal_entity_id, entry },
    invoice_id: vendor_invoice.id,
    invoice_number: vendor_invoice.number,
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
