import { LegalEntityFields } from "../../src/types"
import { ANN, creditSuite, outcome } from "./helpers"
import { VICTOR, legalEntity } from "./payables-set-up"
import { linesOf, runOf, start, withCredit } from "./run-start-helpers"

const DAILY = { cron: "0 6 * * *" }
const USD = { accounting_currency: "usd" }

creditSuite((suite) => {
  const { service, query } = suite
  const scheduled = (over: Partial<LegalEntityFields> = {}) =>
    legalEntity(suite, { ...USD, reimbursement_schedule: DAILY, ...over })
  /** As after days in which no server was up. */
  const makeDue = () =>
    query(
      `update company_credit_legal_entity
       set next_reimbursement_at = clock_timestamp() - interval '9 days'
       where reimbursement_schedule is not null`
    )
  const runs = () =>
    query("select * from company_credit_reimbursement_run order by display_id")
  const entityOf = (id: string) => service.retrieveLegalEntity(id)

  it("is kept with its next time, in its time zone", async () => {
    const { id, ...made } = await scheduled({
      reimbursement_schedule: {
        cron: " 30 6  * * 1 ",
        timezone: "Asia/Tokyo",
        if_spent: "review",
      },
    })
    expect(made.reimbursement_schedule).toEqual({
      cron: "30 6 * * 1",
      timezone: "Asia/Tokyo",
      if_spent: "review",
    })
    const next = new Date(made.next_reimbursement_at!)
    expect(next.getTime()).toBeGreaterThan(Date.now())
    // Half past six on a Monday in Tokyo is Sunday evening in UTC.
    expect(next.toISOString()).toMatch(/T21:30:00.000Z$/)
    expect(next.getUTCDay()).toBe(0)
    const renamed = await service.updateLegalEntity({
      id,
      name: "Acme KK",
      actor: ANN,
    })
    expect(renamed.next_reimbursement_at).toBe(made.next_reimbursement_at)
    const other = await service.updateLegalEntity({
      id,
      reimbursement_schedule: DAILY,
      actor: ANN,
    })
    expect(other.reimbursement_schedule).toEqual({
      cron: "0 6 * * *",
      timezone: "UTC",
      if_spent: "pay_rest",
    })
    expect(other.next_reimbursement_at).toMatch(/T06:00:00.000Z$/)
    const none = await service.updateLegalEntity({
      id,
      reimbursement_schedule: null,
      actor: VICTOR,
    })
    expect(none).toMatchObject({
      reimbursement_schedule: null,
      next_reimbursement_at: null,
    })
    const { changes } = await service.listPayablesChanges(
      { subject_id: [id] },
      { limit: 1 }
    )
    expect(changes).toMatchObject([
      {
        before: { reimbursement_schedule: other.reimbursement_schedule },
        after: { reimbursement_schedule: null },
        actor: { name: "Victor" },
      },
    ])
    expect(Object.keys(changes[0].after)).toEqual(["reimbursement_schedule"])
  })

  it("is refused where it makes no sense", async () => {
    for (const reimbursement_schedule of [
      { cron: "every day" },
      { cron: "* * * * * *" },
      { cron: "0 6 * *" },
      { cron: "61 6 * * *" },
      { cron: "0 6 31 2 *" },
      { cron: "0 6 * * *", timezone: "Mars/Olympus" },
      { cron: "0 6 * * *", timezone: "+02:00" },
    ]) {
      const code = await outcome(scheduled({ reimbursement_schedule }))
      expect([reimbursement_schedule, code]).toEqual([
        reimbursement_schedule,
        "invalid_schedule",
      ])
    }
  })

  it("starts a run over all once, however long it was due", async () => {
    const { id } = await scheduled()
    await scheduled({ name: "Not due" })
    const company = await withCredit(suite, "10")
    expect(await service.startDueRuns()).toEqual([])
    await makeDue()
    await query(
      `update company_credit_legal_entity
       set next_reimbursement_at = clock_timestamp() + interval '1 day'
       where name = 'Not due'`
    )
    const [run_id, ...others] = await service.startDueRuns()
    expect(others).toEqual([])
    expect(await runOf(suite, run_id)).toMatchObject({
      legal_entity_id: id,
      status: "running",
      selection: { all: true },
      is_scheduled: true,
      actor_type: "system",
      actor_id: null,
      actor_name: "Schedule of Acme GmbH",
    })
    expect(await linesOf(suite, run_id)).toMatchObject([
      { company_id: company.id, amount: "10.00" },
    ])
    const after = await entityOf(id)
    expect(Date.parse(after.next_reimbursement_at!)).toBeGreaterThan(Date.now())
    expect(after.version).toBe(1)
    expect(await service.startDueRuns()).toEqual([])
    const { count } = await service.listPayablesChanges(
      { subject_id: [id] },
      { limit: 10 }
    )
    expect(count).toBe(1)
  })

  it("starts each run once, of ten processes that look at once", async () => {
    for (const name of ["A", "B", "C"]) {
      const { id: legal_entity_id } = await scheduled({ name })
      const { id } = await withCredit(suite, "10")
      await service.setCompanyPayables({
        company_id: id,
        legal_entity_id,
        actor: ANN,
      })
    }
    await makeDue()
    const all = await Promise.all(
      Array.from({ length: 10 }, () => service.startDueRuns())
    )
    // Whoever came first was passed over by the others; all are started.
    const started = all.flat()
    expect(new Set(started).size).toBe(3)
    const names = (await runs()).map((run) => run.actor_name)
    expect(names.sort()).toEqual([
      "Schedule of A",
      "Schedule of B",
      "Schedule of C",
    ])
  })

  it("keeps no run where nothing is to be paid", async () => {
    const { id } = await scheduled({ minimum_reimbursement: 50 })
    await withCredit(suite, "49.99")
    await makeDue()
    expect(await service.startDueRuns()).toEqual([])
    expect(await runs()).toEqual([])
    const { next_reimbursement_at } = await entityOf(id)
    expect(Date.parse(next_reimbursement_at!)).toBeGreaterThan(Date.now())
  })

  it("goes on after a run that was refused, and others' are started", async () => {
    const broken = await scheduled({ one_time_vendor_template: null })
    const sound = await scheduled({ name: "Sound" })
    const own = await withCredit(suite, "10")
    await withCredit(suite, "10")
    await service.setCompanyPayables({
      company_id: own.id,
      legal_entity_id: sound.id,
      actor: ANN,
    })
    await makeDue()
    const started = await service.startDueRuns()
    expect(started).toHaveLength(1)
    expect(await runs()).toMatchObject([{ legal_entity_id: sound.id }])
    const { next_reimbursement_at } = await entityOf(broken.id)
    expect(Date.parse(next_reimbursement_at!)).toBeGreaterThan(Date.now())
    await service.updateLegalEntity({
      id: broken.id,
      one_time_vendor_template: {
        name_pattern: "{company}",
        payment_method: "check",
      },
      actor: ANN,
    })
    await makeDue()
    expect(await service.startDueRuns()).toHaveLength(2)
  })

  it("is none of a removed legal entity", async () => {
    await legalEntity(suite, USD)
    const { id } = await scheduled({ name: "Gone" })
    await service.deleteLegalEntity({ id, actor: ANN })
    await makeDue()
    expect(await service.startDueRuns()).toEqual([])
    expect(await runs()).toEqual([])
  })

  it("leaves the accounting currency as it is from the first run on", async () => {
    const { id } = await legalEntity(suite, USD)
    const change = (accounting_currency: string) =>
      service.updateLegalEntity({ id, accounting_currency, actor: ANN })
    await change("eur")
    await change("usd")
    await start(suite, { all: true })
    expect(await outcome(change("eur"))).toBe("accounting_currency_in_use")
    expect(await outcome(change("USD"))).toBe("booked")
    await expect(
      query(
        `update company_credit_legal_entity set accounting_currency = 'eur'`
      )
    ).rejects.toThrow("company_credit_legal_entity_accounting_stays")
  })
})
