import { ANN, creditSuite, purchase } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity } from "./payables-set-up"
import { creditor, linesOf, outcomesOf, startRun } from "./run-set-up"
import { start } from "./run-start-helpers"

/** What happens between the start of a run and its posting. */
creditSuite((suite) => {
  const { service, query } = suite
  const post = (id: string) => service.carryOnReimbursementRun(id)
  const balance = async (company_id: string) =>
    (await service.retrieveAccountOf(company_id)).outstanding_balance
  const vendors = () => query("select * from company_credit_vendor")

  it("A105, A114: pays what is left when the orders are taken off", async () => {
    await legalEntity(suite)
    const eur = { currency_code: "eur" }
    const net = await creditor(suite, "100", eur)
    await service.post(purchase(net.account, "60"))
    const spent = await creditor(suite, "100", eur)
    const { id } = await start(suite, { all: true })
    await service.post(purchase(spent.account, "30"))
    await service.reimburse({ company_id: net.id, amount: "5", actor: ANN })
    await post(id)
    // What came in since was not proposed, and is not paid out.
    expect(await outcomesOf(query, id)).toEqual({
      [net.id]: "40.00",
      [spent.id]: "70.00",
    })
    expect(await balance(net.id)).toBe("5.00")
    expect(await breaches(query)).toEqual([])
  })

  it("A114: stops a company for review, if it was told to", async () => {
    await legalEntity(suite)
    const eur = { currency_code: "eur" }
    const spent = await creditor(suite, "1100", eur)
    const other = await creditor(suite, "50", eur)
    const { id } = await start(suite, { all: true, if_spent: "review" })
    await service.post(purchase(spent.account, "30.5"))
    await post(id)
    const lines = await linesOf(query, id)
    expect(lines.find((line) => line.company_id === spent.id)).toMatchObject({
      outcome: "skipped",
      code: "balance_changed",
      facts: { before: "EUR 1,100.00", now: "EUR 1,069.50" },
      amount: null,
    })
    expect(await balance(spent.id)).toBe("1069.50")
    expect(await balance(other.id)).toBe("0.00")
  })

  it("A110: leaves out what would be left out by now", async () => {
    const home = await legalEntity(suite, { minimum_reimbursement: "50" })
    const elsewhere = await legalEntity(suite, { name: "Acme Inc" })
    const eur = { currency_code: "eur" }
    const names = ["held", "excluded", "moved", "converted", "spent", "paid"]
    const made: Record<string, Awaited<ReturnType<typeof creditor>>> = {}
    for (const name of names) {
      made[name] = await creditor(suite, "60", eur)
    }
    const { id } = await start(suite, {
      all: true,
      legal_entity_id: home.id,
    })
    const set = (name: string, over: object) =>
      service.setCompanyPayables({
        company_id: made[name].id,
        actor: ANN,
        ...over,
      })
    await set("held", { payment_hold: true, payment_hold_reason: "Disputed." })
    await set("excluded", { reimbursements_excluded: true })
    await set("moved", { legal_entity_id: elsewhere.id })
    await service.changeCurrency({
      company_id: made.converted.id,
      currency_code: "usd",
      rate: "1.12",
      actor: ANN,
    })
    await service.post(purchase(made.spent.account, "10.01"))
    await post(id)
    const outcomes = await outcomesOf(query, id)
    expect(names.map((name) => [name, outcomes[made[name].id]])).toEqual([
      ["held", "company_on_payment_hold"],
      ["excluded", "reimbursements_excluded"],
      ["moved", "other_legal_entity"],
      ["converted", "credit_currency_changed"],
      ["spent", "below_minimum_reimbursement"],
      ["paid", "60.00"],
    ])
    const lines = await linesOf(query, id)
    const facts = lines.find((line) => line.company_id === made.spent.id)!.facts
    expect(facts).toEqual({ credit: "EUR 49.99", minimum: "EUR 50.00" })
    expect(await vendors()).toHaveLength(1)
  })

  it("A121: pays blocked and removed companies: the money is owed", async () => {
    await legalEntity(suite)
    const eur = { currency_code: "eur" }
    const blocked = await creditor(suite, "100", eur)
    const removed = await creditor(suite, "100", eur)
    await service.updateCompany({
      id: blocked.id,
      status: "blocked",
      actor: ANN,
    })
    const { id } = await start(suite, { all: true })
    await service.deleteCompany({ id: removed.id, actor: ANN })
    expect(await post(id)).toEqual({ ended: true, posted: 2 })
    expect(await balance(blocked.id)).toBe("0.00")
    expect(await breaches(query)).toEqual([])
  })

  it("makes vendors by the legal entity's terms, and for those alone that are paid", async () => {
    const home = await legalEntity(suite, {
      payment_terms: { kind: "day_of_month", days: 10, day: 31 },
    })
    const eur = { currency_code: "eur" }
    const [a, b] = [
      await creditor(suite, "10", eur),
      await creditor(suite, "20", eur),
    ]
    const run = await startRun(query, home.id)
    await service.reimburse({ company_id: b.id, amount: "-20", actor: ANN })
    await post(run)
    expect(await outcomesOf(query, run)).toEqual({
      [a.id]: "10.00",
      [b.id]: "nothing_to_reimburse",
    })
    expect(await vendors()).toHaveLength(1)
    const [invoice] = await query(
      "select due_date::text from company_credit_vendor_invoice"
    )
    expect(invoice.due_date).toBe("2026-11-30")
  })
})
