import { setTimeout as sleep } from "node:timers/promises"
import { LegalEntityFields } from "../../src/types"
import { ANN, creditSuite, outcome } from "./helpers"
import { VICTOR, legalEntity } from "./payables-set-up"
import { creditors } from "./run-set-up"
import { runOf, withCredit } from "./run-start-helpers"

const PAGE = { limit: 10 }
const DAILY = { cron: "0 6 * * *" }

creditSuite((suite) => {
  const { service, query, connect } = suite
  const scheduled = (over: Partial<LegalEntityFields> = {}) =>
    legalEntity(suite, {
      accounting_currency: "usd",
      reimbursement_schedule: DAILY,
      ...over,
    })
  const makeDue = () =>
    query(
      `update company_credit_legal_entity
       set next_reimbursement_at = clock_timestamp() - interval '1 minute'
       where reimbursement_schedule is not null`
    )
  const runs = () =>
    query("select * from company_credit_reimbursement_run order by display_id")

  it("dates its run by the calendar of its time zone", async () => {
    // One of the two is at another day than UTC, at any time.
    for (const timezone of ["Pacific/Pago_Pago", "Pacific/Kiritimati"]) {
      const { id } = await scheduled({
        name: timezone,
        is_default: true,
        reimbursement_schedule: { ...DAILY, timezone },
      })
      await withCredit(suite, "10")
      await makeDue()
      const [run_id] = await service.startDueRuns()
      const [{ posted, there }] = await query(
        `select posting_date::text as posted,
           (created_at at time zone $2)::date::text as there
         from company_credit_reimbursement_run where id = $1`,
        [run_id, timezone]
      )
      expect([timezone, posted]).toEqual([timezone, there])
      await service.updateLegalEntity({
        id,
        reimbursement_schedule: null,
        actor: ANN,
      })
    }
  })

  it("starts none over a run of its own that awaits approval", async () => {
    await scheduled({
      approval_required: true,
      approvers: [{ user_id: VICTOR.id! }],
    })
    await withCredit(suite, "800")
    await makeDue()
    const [id] = await service.startDueRuns()
    await makeDue()
    expect(await service.startDueRuns()).toEqual([])
    expect(await runs()).toHaveLength(1)
    const [{ is_over }] = await query(
      `select next_reimbursement_at > clock_timestamp() as is_over
       from company_credit_legal_entity`
    )
    expect(is_over).toBe(true)
    await service.rejectReimbursementRun({ id, actor: VICTOR })
    await makeDue()
    expect(await service.startDueRuns()).toHaveLength(1)
  })

  it("waits for an approver who is not whoever set it last", async () => {
    const { id: entity_id } = await scheduled({
      approval_required: true,
      approvers: [{ user_id: ANN.id! }, { user_id: VICTOR.id! }],
    })
    const setBy = (actor: typeof ANN, cron: string) =>
      service.updateLegalEntity({
        id: entity_id,
        reimbursement_schedule: { cron },
        actor,
      })
    const dueRun = async () => {
      await makeDue()
      return (await service.startDueRuns())[0]
    }
    const approve = (id: string, actor: typeof ANN) =>
      outcome(service.approveReimbursementRun({ id, actor }))
    const approvable = async ({ id }: typeof ANN) =>
      (await service.listReimbursementRuns({ approvable_by: id! }, PAGE)).count
    await withCredit(suite, "10")
    const first = await dueRun()
    expect((await runOf(suite, first)).status).toBe("awaiting_approval")
    expect([await approvable(ANN), await approvable(VICTOR)]).toEqual([0, 1])
    expect(await approve(first, ANN)).toBe("approval_by_starter")
    // Whoever renames the legal entity, or leaves the schedule as it is, did
    // not set it; who set it when the run was started, did.
    await setBy(VICTOR, DAILY.cron)
    expect(await approve(first, ANN)).toBe("approval_by_starter")
    await setBy(VICTOR, "0 7 * * *")
    expect(await approve(first, ANN)).toBe("approval_by_starter")
    expect(await approve(first, VICTOR)).toBe("booked")
    const second = await dueRun()
    expect(await approve(second, VICTOR)).toBe("approval_by_starter")
    expect(await approve(second, ANN)).toBe("booked")
    const { changes } = await service.listPayablesChanges(
      { subject_id: [entity_id] },
      { limit: 10 }
    )
    expect(changes.map(({ after }) => Object.keys(after))).toEqual([
      ["reimbursement_schedule"],
      expect.arrayContaining(["name", "reimbursement_schedule"]),
    ])
  })

  it("starts one where the clock of the server is behind that of the database", async () => {
    const now = new Date()
    const cron = `${now.getUTCMinutes()} ${now.getUTCHours()} * * *`
    await scheduled({ reimbursement_schedule: { cron } })
    await withCredit(suite, "10")
    await query(
      `update company_credit_legal_entity
       set next_reimbursement_at = date_trunc('minute', $1::timestamptz)`,
      [now]
    )
    jest.useFakeTimers({ doNotFake: NOT_THE_DATE, now: +now - 90_000 })
    try {
      expect(await service.startDueRuns()).toHaveLength(1)
      expect(await service.startDueRuns()).toEqual([])
    } finally {
      jest.useRealTimers()
    }
  })

  it("keeps nobody from the legal entity while it writes its lines", async () => {
    const { id } = await scheduled({ accounting_currency: "eur" })
    await creditors(query, 10, id)
    await makeDue()
    // So long as somebody else has this, no line can be written.
    const k = await connect()
    await k.query("begin")
    await k.query(
      "lock table company_credit_reimbursement_run_line in exclusive mode"
    )
    const started = service.startDueRuns()
    const others = service.startDueRuns()
    await sleep(500)
    const shared = await connect()
    await shared.query("set lock_timeout = '500ms'")
    const free = await outcome(
      shared
        .query(
          "select from company_credit_legal_entity where id = $1 for share",
          [id]
        )
        .catch((error) => Promise.reject({ ...error, facts: {} }))
    )
    await k.query("rollback")
    const ids = [...(await started), ...(await others)]
    expect(free).toBe("booked")
    expect(ids).toHaveLength(1)
    expect((await runOf(suite, ids[0])).line_count).toBe(10)
    expect(await service.startDueRuns()).toEqual([])
  })

  it("starts one where its process ended before the next time was set", async () => {
    const { id } = await scheduled()
    await withCredit(suite, "10")
    await makeDue()
    expect(await service.startDueRuns()).toHaveLength(1)
    const next = () => service.retrieveLegalEntity(id)
    const { next_reimbursement_at } = await next()
    await query(
      `update company_credit_legal_entity set next_reimbursement_at = (
         select scheduled_for from company_credit_reimbursement_run)`
    )
    expect(await service.startDueRuns()).toEqual([])
    expect(await runs()).toHaveLength(1)
    expect((await next()).next_reimbursement_at).toBe(next_reimbursement_at)
  })

  it("waits for nobody who holds the legal entity after the start", async () => {
    const { id } = await scheduled()
    await withCredit(suite, "10")
    await makeDue()
    const k = await connect()
    await k.query("begin")
    await k.query(
      "select from company_credit_legal_entity where id = $1 for share",
      [id]
    )
    expect(await service.startDueRuns()).toHaveLength(1)
    expect(await service.startDueRuns()).toEqual([])
    await k.query("rollback")
    expect(await service.startDueRuns()).toEqual([])
    expect(await runs()).toHaveLength(1)
    const { next_reimbursement_at } = await service.retrieveLegalEntity(id)
    expect(Date.parse(next_reimbursement_at!)).toBeGreaterThan(Date.now())
  })
})

/** Whatever is waited for goes on by the real clock. */
const NOT_THE_DATE = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const satisfies string[]
