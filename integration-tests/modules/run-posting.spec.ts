import { CompanyDTO } from "../../src/types"
import { ANN, creditSuite, entriesOf } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity, vendor } from "./payables-set-up"
import { creditor, creditors, linesOf, runOf, startRun } from "./run-set-up"
import { start } from "./run-start-helpers"

creditSuite((suite) => {
  const { service, query } = suite
  const post = (id: string) => service.carryOnReimbursementRun(id)
  const runAll = async () => {
    const { id } = await start(suite, { all: true })
    return { id, ...(await post(id)) }
  }
  const balance = async (company_id: string) =>
    (await service.retrieveAccountOf(company_id)).outstanding_balance
  const vendors = () =>
    query("select * from company_credit_vendor order by account_number")

  it("A93, A94, A95: posts credits of at least the minimum, and no debts", async () => {
    const { id, version } = await legalEntity(suite, {
      minimum_reimbursement: "50",
    })
    const eur = { currency_code: "eur" }
    const credits = ["49.99", "50.00", "50.01", "0", "-30", "0.01"]
    const made: CompanyDTO[] = []
    for (const credit of credits) {
      made.push(await creditor(suite, credit, eur))
    }
    expect(await runAll()).toMatchObject({ ended: true, posted: 2 })
    const left = () => Promise.all(made.map((each) => balance(each.id)))
    expect(await left()).toEqual([
      ...["49.99", "0.00", "0.00", "0.00", "-30.00", "0.01"],
    ])
    await service.updateLegalEntity({
      id,
      version,
      minimum_reimbursement: "0",
      actor: ANN,
    })
    expect(await runAll()).toMatchObject({ ended: true, posted: 2 })
    expect(await left()).toEqual([
      ...["0.00", "0.00", "0.00", "0.00", "-30.00", "0.00"],
    ])
    expect(await breaches(query)).toEqual([])
  })

  it("A97: keeps what a credit in another currency is worth in the books", async () => {
    await legalEntity(suite, {
      accounting_currency: "usd",
      minimum_reimbursement: "100",
    })
    await service.createExchangeRate({
      from: "eur",
      to: "usd",
      rate: "1.12",
      actor: ANN,
    })
    await creditor(suite, "90", { currency_code: "eur" })
    const run = await runAll()
    expect(await linesOf(query, run.id)).toMatchObject([
      { outcome: null, amount: "90.00", accounting_amount: "100.80" },
    ])
    const [chunk] = await query(
      "select * from company_credit_reimbursement_run_chunk"
    )
    expect(chunk).toMatchObject({
      is_done: true,
      posted: 1,
      skipped: 0,
      put_off: 0,
      totals: {
        eur: { companies: 1, amount: "90.00", accounting_amount: "100.80" },
      },
    })
  })

  it("A98: posts entry, invoice and reimbursement for a company with a vendor", async () => {
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
    const entry = (await entriesOf(query, account.id)).at(-1)!
    expect(entry).toMatchObject({
      operation: "reimbursed",
      amount: "-120.00",
      outstanding_balance: "0.00",
      comment: "Reimbursed by vendor invoice VI-00000001",
      comment_is_public: false,
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
      entry_id: entry.id,
      is_new_vendor: false,
      accounting_amount: "120.00",
    })
    expect(await balance(company_id)).toBe("0.00")
  })

  it("A99, A100: makes a one-time vendor once, and uses it ever after", async () => {
    await legalEntity(suite, {
      payment_terms: { kind: "end_of_month", days: 5 },
      one_time_vendor_template: {
        name_pattern: "{company} (one-time)",
        vendor_group: "OT",
        payment_method: "check",
        payment_terms: { kind: "net", days: 7 },
        currency_rule: "accounting_currency",
      },
    })
    const made = await creditor(suite, "100", { currency_code: "bhd" })
    const first = await runAll()
    const [only] = await vendors()
    expect(only).toMatchObject({
      account_number: "V-00000001",
      name: `${made.name} (one-time)`,
      vendor_group: "OT",
      payment_method: "check",
      payment_terms: { kind: "net", days: 7 },
      payment_currency: "eur",
      is_one_time: true,
      made_for_company_id: made.id,
      updated_by_name: "Ann",
    })
    const pay = (amount: string) =>
      service.reimburse({ company_id: made.id, amount, actor: ANN })
    await pay("80")
    const second = await runAll()
    await service.setCompanyPayables({
      company_id: made.id,
      vendor_id: null,
      actor: ANN,
    })
    await pay("0.125")
    const third = await runAll()
    expect(await vendors()).toHaveLength(1)
    const lines = []
    for (const { id } of [first, second, third]) {
      lines.push(...(await linesOf(query, id)))
    }
    const vendor_id = only.id
    expect(lines).toMatchObject([
      { amount: "100.000", vendor_id, is_new_vendor: true },
      { amount: "80.000", vendor_id, is_new_vendor: false },
      { amount: "0.125", vendor_id, is_new_vendor: false },
    ])
    const payables = await service.retrieveCompanyPayables(made.id)
    expect(payables.vendor?.id).toBe(only.id)
    const [due] = await query(
      `select bool_and(due_date = invoice_date + 7) as by_the_vendors_terms
       from company_credit_vendor_invoice`
    )
    expect(due.by_the_vendors_terms).toBe(true)
    expect(await breaches(query)).toEqual([])
  })

  it("A103: a second run right after posts nothing", async () => {
    await legalEntity(suite)
    await creditor(suite, "10", { currency_code: "eur" })
    expect(await runAll()).toMatchObject({ posted: 1 })
    expect(await runAll()).toMatchObject({ ended: true, posted: 0 })
    expect(
      await query("select from company_credit_reimbursement")
    ).toHaveLength(1)
  })

  it("A117: pays a part of one company's credit", async () => {
    await legalEntity(suite)
    const made = await creditor(suite, "100", { currency_code: "eur" })
    const { id } = await start(suite, {
      company_ids: [made.id],
      amount: "40",
    })
    expect(await post(id)).toEqual({ ended: true, posted: 1 })
    expect(await balance(made.id)).toBe("60.00")
    expect(await linesOf(query, id)).toMatchObject([{ amount: "40.00" }])
    expect(await breaches(query)).toEqual([])
  })

  it("A122: removes as much credit as it makes invoices, by currency, over many chunks", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 500, home.id)
    const rest = { usd: "10.50", jpy: "1500", bhd: "1.125" }
    for (const [currency_code, credit] of Object.entries(rest)) {
      await creditor(suite, credit, { currency_code })
    }
    const run = await startRun(query, home.id, {}, 60)
    expect(await post(run)).toEqual({ ended: true, posted: 503 })
    const sums = await query(
      `select r.currency_code, sum(r.amount) as credit, sum(i.amount) as due,
         sum(e.amount) as entries, count(*)::integer as companies
       from company_credit_reimbursement r
       join company_credit_entry e on e.id = r.entry_id
       join company_credit_vendor_invoice i on i.id = r.vendor_invoice_id
       group by 1 order by 1`
    )
    expect(sums).toEqual(
      [
        ["bhd", "1.125", 1],
        ["eur", "125250.00", 500],
        ["jpy", "1500", 1],
        ["usd", "10.50", 1],
      ].map(([currency_code, sum, companies]) => ({
        currency_code,
        credit: sum,
        due: sum,
        entries: `-${sum}`,
        companies,
      }))
    )
    expect(await breaches(query)).toEqual([])
    const [numbers] = await query(
      `select count(distinct number)::integer as numbers, max(number) as last
       from company_credit_vendor_invoice`
    )
    expect(numbers).toEqual({ numbers: 503, last: "VI-00000503" })
  })
})
