import { ANN, creditSuite } from "./helpers"
import { configure, legalEntity } from "./payables-set-up"
import {
  footprint,
  linesOf,
  preview,
  runOf,
  start,
  withCredit,
} from "./run-start-helpers"

creditSuite((suite) => {
  const { service, query } = suite
  const hold = (company_id: string) =>
    service.setCompanyPayables({
      company_id,
      payment_hold: true,
      payment_hold_reason: "Disputed.",
      actor: ANN,
    })

  it("A93, A94, A95: takes credits of at least the minimum, and no debts", async () => {
    const { id, version } = await legalEntity(suite, {
      accounting_currency: "usd",
      minimum_reimbursement: "50",
    })
    const credits = ["49.99", "50.00", "50.01", "0", "-30"]
    for (const credit of credits) {
      await withCredit(suite, credit)
    }
    const found = await preview(suite, { all: true })
    expect(found).toMatchObject({
      legal_entity_id: id,
      accounting_currency: "usd",
      minimum_reimbursement: "50.00",
      needs_approval: false,
      totals: [
        {
          currency_code: "usd",
          companies: 2,
          amount: "100.01",
          accounting_amount: "100.01",
        },
      ],
      total: "100.01",
      companies: 2,
      new_vendors: 2,
      left_out: [{ code: "below_minimum_reimbursement", companies: 1 }],
      count: 3,
      offset: 0,
      limit: 100,
    })
    expect(found.lines.map((line) => line.amount)).toEqual([
      "50.00",
      "50.01",
      "0.00",
    ])
    expect(found.lines[2].left_out).toEqual({
      code: "below_minimum_reimbursement",
      message:
        "The credit of USD 49.99 is below the minimum reimbursement of USD 50.00.",
    })
    await service.updateLegalEntity({
      id,
      version,
      minimum_reimbursement: 0,
      actor: ANN,
    })
    await withCredit(suite, "0.01")
    expect(await preview(suite, { all: true })).toMatchObject({
      companies: 4,
      left_out: [],
      total: "150.01",
    })
  })

  it("A97: compares in the accounting currency, at the rate in force, and pays in the credit's", async () => {
    await legalEntity(suite, {
      accounting_currency: "usd",
      minimum_reimbursement: "100",
    })
    await withCredit(suite, "90", "eur")
    await withCredit(suite, "89.28", "eur")
    await withCredit(suite, "90", "gbp")
    expect(await preview(suite, { all: true })).toMatchObject({
      companies: 0,
      totals: [],
      total: "0.00",
      left_out: [{ code: "rate_missing", companies: 3 }],
    })
    await service.createExchangeRate({
      from: "eur",
      to: "usd",
      rate: "1.12",
      actor: ANN,
    })
    const found = await preview(suite, { all: true })
    expect(found).toMatchObject({
      companies: 1,
      totals: [
        { currency_code: "eur", amount: "90.00", accounting_amount: "100.80" },
      ],
      total: "100.80",
      left_out: [
        { code: "below_minimum_reimbursement", companies: 1 },
        { code: "rate_missing", companies: 1 },
      ],
    })
    expect(found.lines.map((line) => line.left_out?.message)).toEqual([
      undefined,
      "The credit of EUR 89.28 is below the minimum reimbursement of USD 100.00.",
      expect.stringMatching(/GBP.*USD/),
    ])
    const { id } = await start(suite, { all: true })
    expect((await runOf(suite, id)).rates).toEqual({
      usd: { multiplier: "1", divisor: "1", rate: "1" },
      eur: { multiplier: "1.12", divisor: "1", rate: "1.12" },
    })
  })

  it("A95: needs no rate where there is no minimum, and knows no total then", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    await withCredit(suite, "10", "eur")
    await withCredit(suite, "10")
    expect(await preview(suite, { all: true })).toMatchObject({
      companies: 2,
      total: null,
      totals: [
        { currency_code: "eur", amount: "10.00", accounting_amount: null },
        { currency_code: "usd", amount: "10.00", accounting_amount: "10.00" },
      ],
    })
    const { id } = await start(suite, { all: true })
    expect((await runOf(suite, id)).proposed_total).toBeNull()
  })

  it("A110, A111, A121: takes those that are named, blocked or removed ones, too; not those on hold", async () => {
    await legalEntity(suite, { accounting_currency: "usd" })
    const [a, b, c, d, e, f] = await Promise.all(
      ["10", "20", "30", "40", "50", "0"].map((n) => withCredit(suite, n))
    )
    await hold(b.id)
    await service.updateCompany({ id: a.id, status: "blocked", actor: ANN })
    await service.deleteCompany({ id: d.id, actor: ANN })
    await service.setCompanyPayables({
      company_id: e.id,
      reimbursements_excluded: true,
      actor: ANN,
    })
    const company_ids = [a.id, b.id, d.id, e.id, f.id, a.id]
    const found = await preview(suite, { company_ids })
    const shown = found.lines.map((line) => [
      line.company_id,
      line.company_status,
      line.amount,
      line.left_out?.code,
    ])
    expect(shown).toHaveLength(5)
    expect(shown).toEqual(
      expect.arrayContaining([
        [a.id, "blocked", "10.00", undefined],
        [b.id, "active", "0.00", "company_on_payment_hold"],
        [d.id, "deleted", "40.00", undefined],
        [e.id, "active", "0.00", "reimbursements_excluded"],
        [f.id, "active", "0.00", "nothing_to_reimburse"],
      ])
    )
    const run = await start(suite, { company_ids })
    const lines = await linesOf(suite, run.id)
    expect(lines.map((line) => line.company_id)).not.toContain(c.id)
    expect(lines.find((line) => line.company_id === b.id)).toMatchObject({
      outcome: "skipped",
      code: "company_on_payment_hold",
      facts: { reason: "Disputed." },
    })
  })

  it("A113: writes nothing to preview, and starts with the same lines", async () => {
    configure(suite)
    const before = await footprint(suite)
    expect(before.legal_entities).toBe("0")
    const names = []
    for (const credit of ["5", "700.5", "-3", "60"]) {
      names.push((await withCredit(suite, credit)).id)
    }
    await withCredit(suite, "1234567", "jpy")
    await hold(names[3])
    const ready = await footprint(suite)
    const found = await preview(suite, { all: true })
    expect(await footprint(suite)).toEqual(ready)
    expect(found).toMatchObject({
      legal_entity_id: null,
      minimum_reimbursement: "0.00",
      companies: 3,
      count: 4,
    })
    const { id, status } = await start(suite, { all: true })
    expect(status).toBe("running")
    const posted = (await linesOf(suite, id)).map((line) => [
      line.company_id,
      line.currency_code,
      line.amount,
      line.code,
    ])
    const shown = found.lines.map((line) => [
      line.company_id,
      line.currency_code,
      line.left_out ? "0" : line.amount,
      line.left_out?.code ?? null,
    ])
    expect(posted.sort()).toEqual(shown.sort())
    expect(await runOf(suite, id)).toMatchObject({
      line_count: 4,
      selection: { all: true },
      if_spent: "pay_rest",
      proposed: found.totals,
      proposed_total: null,
      actor_name: "Ann",
      is_scheduled: false,
      finished_at: null,
    })
    const chunks = await query(
      "select first_ord, last_ord from company_credit_reimbursement_run_chunk"
    )
    const ords = (await linesOf(suite, id))
      .filter((line) => line.outcome === null)
      .map((line) => line.ord)
    expect(chunks).toEqual([
      { first_ord: Math.min(...ords), last_ord: Math.max(...ords) },
    ])
  })
})
