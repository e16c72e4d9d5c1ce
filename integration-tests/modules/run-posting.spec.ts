import { ANN, creditSuite, entriesOf } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity, vendor } from "./payables-set-up"
import {
  creditor,
  creditors,
  linesOf,
  outcomesOf,
  runOf,
  startRun,
} from "./run-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const post = async (id: string) => await service.carryOnReimbursementRun(id)

  it("A98 posts entry, invoice and reimbursement for a company with a vendor", async () => {
    const home = await legalEntity(suite)
    const { id: vendor_id } = await vendor(suite, {
      payment_terms: { kind: "net", days: 30 },
    })
    const { id: company_id, account } = await creditor(suite, "120", {
      currency_code: "eur",
    })
    await service.setCompanyPayables({ company_id, vendor_id, actor: ANN })
    const run = await startRun(query, home.id)

    expect(await post(run)).toEqual({ ended: true, posted: 1 })
    expect(await runOf(query, run)).toMatchObject({ status: "done" })
    const entries = await entriesOf(query, account.id)
    expect(entries.at(-1)).toMatchObject({
      operation: "reimbursed",
      amount: "-120.00",
      outstanding_balance: "0.00",
      comment: "Reimbursed by vendor invoice VI-00000001",
      actor_type: "user",
      actor_id: "user_1",
      actor_name: "Ann",
      idempotency_key: `reimbursement:${run}:1`,
    })
    const [invoice] = await query(
      `select *, due_date::text, invoice_date::text
       from company_credit_vendor_invoice`
    )
    expect(invoice).toMatchObject({
      number: "VI-00000001",
      vendor_id,
      company_id,
      amount: "120.00",
      currency_code: "eur",
      status: "open",
      invoice_date: "2026-11-20",
      due_date: "2026-12-20",
    })
    const [reimbursement] = await query(
      "select * from company_credit_reimbursement"
    )
    expect(reimbursement).toMatchObject({
      number: "RE-00000001",
      run_id: run,
      vendor_invoice_id: invoice.id,
      entry_id: entries.at(-1)!.id,
      is_new_vendor: false,
      accounting_amount: "120.00",
    })
    expect(
      (await service.retrieveAccountOf(company_id)).outstanding_balance
    ).toBe("0.00")
    expect(await breaches(query)).toEqual([])
  })

  it("A122 posts thousands in chunks", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 3000, home.id)
    const run = await startRun(query, home.id, {}, 1000)
    const began = Date.now()
    expect(await post(run)).toEqual({ ended: true, posted: 3000 })
    process.stdout.write(`3000 in ${Date.now() - began} ms\n`)
    expect(await breaches(query)).toEqual([])
    expect(Object.values(await outcomesOf(query, run)).slice(0, 3)).toEqual([
      "1.00",
      "2.00",
      "3.00",
    ])
    expect((await linesOf(query, run)).at(-1)).toMatchObject({
      number: "RE-00003000",
      invoice_number: "VI-00003000",
    })
  })
})
