import { ANN, creditSuite, outcome } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity } from "./payables-set-up"
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
  const post = (id: string) => service.carryOnReimbursementRun(id)
  const retry = (id: string) =>
    service.retryReimbursementRun({ id, actor: ANN })
  const cancel = (id: string) =>
    service.cancelReimbursementRun({ id, actor: ANN })
  const counts = async (id: string) => {
    const [row] = await query(
      `select sum(posted)::integer as posted, sum(failed)::integer as failed,
         (count(*) filter (where not is_done))::integer as open
       from company_credit_reimbursement_run_chunk where run_id = $1`,
      [id]
    )
    return row
  }
  const numbers = async () => {
    const [row] = await query(
      `select count(*)::integer as made, min(number) as first,
         max(number) as last
       from company_credit_vendor_invoice`
    )
    return row
  }

  it("A115: one company fails, the others are paid; once it can be, it is", async () => {
    const home = await legalEntity(suite)
    const eur = { currency_code: "eur" }
    const [a, b, c] = [
      await creditor(suite, "10", eur),
      await creditor(suite, "20", { currency_code: "chf" }),
      await creditor(suite, "30", eur),
    ]
    const run = await startRun(query, home.id)
    // A store may have rules of its own.
    await query(
      `alter table company_credit_vendor_invoice add constraint we_pay_no_francs
       check (currency_code <> 'chf')`
    )
    expect(await post(run)).toEqual({ ended: true, posted: 2 })
    expect(await outcomesOf(query, run)).toEqual({
      [a.id]: "10.00",
      [b.id]: "value_refused",
      [c.id]: "30.00",
    })
    const lines = await linesOf(query, run)
    expect(lines.find((line) => line.company_id === b.id)).toMatchObject({
      outcome: "failed",
      facts: { rule: "we_pay_no_francs" },
    })
    expect(await runOf(query, run)).toMatchObject({ status: "done" })
    expect(await counts(run)).toEqual({ posted: 2, failed: 1, open: 0 })
    expect(await breaches(query)).toEqual([])
    // No number is lost with what failed.
    expect(await numbers()).toMatchObject({ made: 2, last: "VI-00000002" })

    expect(await retry(run)).toEqual({ id: run, status: "running" })
    expect(await counts(run)).toEqual({ posted: 2, failed: 0, open: 1 })
    expect(await post(run)).toEqual({ ended: true, posted: 0 })
    expect(await counts(run)).toEqual({ posted: 2, failed: 1, open: 0 })
    await query(
      `alter table company_credit_vendor_invoice
       drop constraint we_pay_no_francs`
    )
    await retry(run)
    expect(await post(run)).toEqual({ ended: true, posted: 1 })
    expect((await outcomesOf(query, run))[b.id]).toBe("20.00")
    expect(await numbers()).toMatchObject({ made: 3, last: "VI-00000003" })
    expect(await retry(run)).toEqual({ id: run, status: "done" })
    expect(await breaches(query)).toEqual([])
  })

  it("A115: many among many: each is told, and tried again in chunks of its own", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 300, home.id)
    // Figures that somebody changed past every guard.
    const damage = (by: string) =>
      query(
        `begin; set local session_replication_role = replica;
         update company_credit_account
         set outstanding_balance = outstanding_balance ${by}
         where id in ('a0000007', 'a0000008', 'a0000150', 'a0000300');
         commit`
      )
    await damage("+ 1")
    const run = await startRun(query, home.id, {}, 100)
    expect(await post(run)).toEqual({ ended: true, posted: 296 })
    expect(await counts(run)).toEqual({ posted: 296, failed: 4, open: 0 })
    const failed = (await linesOf(query, run)).filter((line) => line.outcome)
    expect(failed.map((line) => [line.company_id, line.code])).toEqual(
      ["c0000007", "c0000008", "c0000150", "c0000300"].map((id) => [
        id,
        "unexpected_error",
      ])
    )
    expect(await numbers()).toEqual({
      made: 296,
      first: "VI-00000001",
      last: "VI-00000296",
    })
    await damage("- 1")
    await retry(run)
    const chunks = await query(
      `select first_ord, last_ord from company_credit_reimbursement_run_chunk
       where not is_done order by first_ord`
    )
    expect(chunks).toEqual([
      { first_ord: 7, last_ord: 8 },
      { first_ord: 150, last_ord: 150 },
      { first_ord: 300, last_ord: 300 },
    ])
    expect(await post(run)).toEqual({ ended: true, posted: 4 })
    expect(await numbers()).toMatchObject({ made: 300, last: "VI-00000300" })
    expect(await breaches(query)).toEqual([])
  })

  it("A102: stands still where the numbers end, and goes on when there are more", async () => {
    const home = await legalEntity(suite, {
      number_sequences: { vendor_invoice: { prefix: "VI", width: 2 } },
    })
    await creditors(query, 150, home.id)
    const run = await startRun(query, home.id, {}, 60)
    expect(await post(run)).toEqual({ ended: true, posted: 60 })
    expect(await runOf(query, run)).toMatchObject({
      status: "failed",
      failure_code: "number_sequence_exhausted",
      failure_facts: { kind: "vendor_invoice" },
      finished_at: null,
    })
    // Nothing of the chunk that failed is there, nor are its numbers gone.
    expect(await numbers()).toEqual({ made: 60, first: "VI01", last: "VI60" })
    expect(await service.listUnfinishedRuns()).toEqual([])
    expect(await post(run)).toEqual({ ended: true, posted: 0 })

    await service.updateLegalEntity({
      id: home.id,
      number_sequences: { vendor_invoice: { width: 4 } },
      actor: ANN,
    })
    expect(await retry(run)).toEqual({ id: run, status: "running" })
    expect(await service.listUnfinishedRuns()).toEqual([run])
    expect(await post(run)).toEqual({ ended: true, posted: 90 })
    expect(await runOf(query, run)).toMatchObject({
      status: "done",
      failure_code: null,
      failure_facts: null,
    })
    expect((await numbers()).made).toBe(150)
    expect(await breaches(query)).toEqual([])
  })

  it("A101: stands still where the template is gone, and pays nobody in part", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 4, home.id)
    const run = await startRun(query, home.id)
    await service.updateLegalEntity({
      id: home.id,
      one_time_vendor_template: null,
      actor: ANN,
    })
    expect(await post(run)).toEqual({ ended: true, posted: 0 })
    expect(await runOf(query, run)).toMatchObject({
      status: "failed",
      failure_code: "one_time_vendor_template_missing",
      failure_facts: { legal_entity: "Acme GmbH" },
    })
    expect(await numbers()).toMatchObject({ made: 0 })
    // Companies with a vendor need none.
    await query(
      `update company_credit_company set legal_entity_id = $1,
         vendor_id = 'v0000002' where vendor_id is null`,
      [home.id]
    )
    await retry(run)
    expect(await post(run)).toEqual({ ended: true, posted: 4 })
    expect(await breaches(query)).toEqual([])
  })

  it("is cancelled while it waits, posts or stands still, and never after", async () => {
    const home = await legalEntity(suite)
    const { id } = await creditor(suite, "10", { currency_code: "eur" })
    for (const status of ["awaiting_approval", "running"]) {
      const run = await startRun(query, home.id, { status })
      expect(await cancel(run)).toEqual({ id: run, status: "canceled" })
      expect(await runOf(query, run)).toMatchObject({ status: "canceled" })
      expect(await post(run)).toEqual({ ended: true, posted: 0 })
      expect(await outcomesOf(query, run)).toEqual({ [id]: "pending" })
      expect(await outcome(cancel(run))).toBe("run_move_not_allowed")
      expect(await outcome(retry(run))).toBe("run_move_not_allowed")
    }
    await service.updateLegalEntity({
      id: home.id,
      one_time_vendor_template: null,
      actor: ANN,
    })
    const run = await startRun(query, home.id)
    await post(run)
    expect(await cancel(run)).toEqual({ id: run, status: "canceled" })
    expect(await runOf(query, run)).toMatchObject({ failure_code: null })
    expect(await outcome(cancel("ccrun_none"))).toBe("run_not_found")
    expect(await outcome(retry("ccrun_none"))).toBe("run_not_found")
  })

  it("answers a repeated cancellation and retry as the first time", async () => {
    const home = await legalEntity(suite)
    await creditor(suite, "10", { currency_code: "eur" })
    const id = await startRun(query, home.id)
    const body = { id, actor: ANN, idempotency_key: "once" }
    const first = await service.cancelReimbursementRun(body)
    expect(await service.cancelReimbursementRun(body)).toEqual(first)
    const done = await startRun(query, home.id)
    await post(done)
    const again = { id: done, actor: ANN, idempotency_key: "again" }
    const retried = await service.retryReimbursementRun(again)
    expect(retried).toEqual({ id: done, status: "done" })
    expect(await service.retryReimbursementRun(again)).toEqual(retried)
  })
})
