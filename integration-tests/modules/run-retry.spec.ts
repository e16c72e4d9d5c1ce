import { ANN, creditSuite } from "./helpers"
import { legalEntity } from "./payables-set-up"
import { creditors, linesOf, startRun, until } from "./run-set-up"

/** What a run tells of itself after it was tried again. */
creditSuite((suite) => {
  const { service, query, connect } = suite
  const post = (id: string) => service.carryOnReimbursementRun(id)
  const retry = (id: string) =>
    service.retryReimbursementRun({ id, actor: ANN })
  const failing = (when: string) =>
    query(
      `create function fail_these() returns trigger language plpgsql as $$
       begin raise exception 'refused'; end $$;
       create trigger fail_these before insert on company_credit_entry
       for each row when (${when}) execute function fail_these()`
    )

  /** Locks one row of a table, in a transaction that is left open. */
  async function holding(table: string, condition: string) {
    const client = await connect()
    await client.query("begin")
    await client.query(
      `select from company_credit_reimbursement_run_${table}
       where ${condition} for update`
    )
    return client
  }

  it("counts a line that fails while another one is opened again", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 3, home.id)
    await failing(
      "new.amount < 0 and new.account_id in ('a0000001', 'a0000002')"
    )
    const run = await startRun(query, home.id, {}, 1)
    const chunk = await holding("chunk", `run_id = '${run}' and first_ord = 2`)
    const first = post(run)
    await until(async () => (await linesOf(query, run))[0].outcome === "failed")
    const line = await holding("line", `run_id = '${run}' and ord = 1`)
    const retried = retry(run)
    await until(async () => {
      const [row] = await query(
        `select count(*)::integer as waiting from pg_locks
         where locktype = 'transactionid' and not granted`
      )
      return row.waiting > 0
    })
    await chunk.query("rollback")
    const second = post(run)
    await until(async () => (await linesOf(query, run))[1].outcome === "failed")
    await line.query("rollback")
    await Promise.all([retried, first, second])
    await post(run)
    const { status, progress } = await service.retrieveReimbursementRun(run)
    expect(status).toBe("done")
    const [counted] = await query(
      `select sum(posted)::integer as posted, sum(failed)::integer as failed
       from company_credit_reimbursement_run_chunk where run_id = $1`,
      [run]
    )
    expect(counted).toEqual({ posted: 1, failed: 2 })
    expect(progress).toMatchObject({ failed: 2 })

    await query("drop trigger fail_these on company_credit_entry")
    await retry(run)
    expect(await post(run)).toEqual({ ended: true, posted: 2 })
    const again = await service.retrieveReimbursementRun(run)
    expect(again.progress).toMatchObject({ failed: 0 })
  })

  it("tells the time left by the pace since then, and none before there is one", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 100, home.id)
    await failing("new.account_id in ('a0000003', 'a0000050')")
    const run = await startRun(query, home.id, {}, 10)
    await query(
      `update company_credit_reimbursement_run
       set started_at = started_at - interval '3 days', proposed = $2
       where id = $1`,
      [
        run,
        JSON.stringify([
          {
            currency_code: "eur",
            companies: 100,
            amount: "5050.00",
            accounting_amount: "5050.00",
          },
        ]),
      ]
    )
    await post(run)
    await query(
      `update company_credit_reimbursement_run_chunk
       set done_at = done_at - interval '3 days'`
    )
    await retry(run)
    const left = async () =>
      (await service.retrieveReimbursementRun(run)).progress.seconds_left
    expect(await left()).toBeNull()

    await query("drop trigger fail_these on company_credit_entry")
    const other = await holding("chunk", `run_id = '${run}' and first_ord = 50`)
    const posted = post(run)
    await until(async () => !(await linesOf(query, run))[2].code)
    await until(async () => (await left()) !== null)
    expect(await left()).toBeLessThan(120)
    await other.query("rollback")
    await posted
  })
})
