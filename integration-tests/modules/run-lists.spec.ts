import { creditSuite, outcome } from "./helpers"
import { configure, legalEntity } from "./payables-set-up"
import { runRows } from "./run-rows"

creditSuite((suite) => {
  const { service } = suite
  const { run, line, chunk } = runRows(suite)

  beforeEach(() => configure(suite))

  const HALF = {
    line_count: 10,
    proposed: JSON.stringify([
      {
        currency_code: "eur",
        companies: 3,
        amount: "90.00",
        accounting_amount: "100.80",
      },
      {
        currency_code: "jpy",
        companies: 5,
        amount: "12345",
        accounting_amount: null,
      },
    ]),
    started_at: new Date(Date.now() - 60_000),
  }
  const DONE = { is_done: true, done_at: new Date() }

  it("tells how far a run is, and what it has posted", async () => {
    const { id } = await legalEntity(suite)
    await run("run-1", id, HALF)
    await chunk("run-1", {
      first_ord: 1,
      last_ord: 3,
      ...DONE,
      posted: 2,
      skipped: 1,
      totals: JSON.stringify({
        eur: {
          companies: 1,
          amount: "40.10",
          accounting_amount: "44.91",
        },
        jpy: { companies: 1, amount: "2345", accounting_amount: null },
      }),
    })
    await chunk("run-1", {
      first_ord: 4,
      last_ord: 5,
      ...DONE,
      posted: 1,
      failed: 1,
      totals: JSON.stringify({
        eur: { companies: 1, amount: "0.2", accounting_amount: "0.22" },
      }),
    })
    await chunk("run-1", { first_ord: 6, last_ord: 10 })
    const found = await service.retrieveReimbursementRun("run-1")
    expect(found).toMatchObject({
      number: "RUN-1",
      status: "running",
      selection: { all: true },
      proposed: [
        {
          currency_code: "eur",
          companies: 3,
          amount: "90.00",
          accounting_amount: "100.80",
        },
        {
          currency_code: "jpy",
          companies: 5,
          amount: "12345",
          accounting_amount: null,
        },
      ],
      posted: [
        {
          currency_code: "eur",
          companies: 2,
          amount: "40.30",
          accounting_amount: "45.13",
        },
        {
          currency_code: "jpy",
          companies: 1,
          amount: "2345",
          accounting_amount: null,
        },
      ],
      progress: {
        lines: 10,
        posted: 3,
        skipped: 3,
        failed: 1,
        pending: 3,
        percent: 70,
      },
      message: null,
      started_by: { type: "user", id: "user_1", name: "Ann" },
      decided_by: null,
    })
    // 5 of 8 in a minute: 3 more in 36 seconds.
    const { seconds_left } = found.progress
    expect(seconds_left).toBeGreaterThanOrEqual(36)
    expect(seconds_left).toBeLessThan(60)
  })

  it("keeps money exact that a float would not", async () => {
    const { id } = await legalEntity(suite)
    const amount = "900719925474099.33"
    const proposed = [
      {
        currency_code: "usd",
        companies: 1,
        amount,
        accounting_amount: amount,
      },
    ]
    await run("run-1", id, {
      line_count: 1,
      proposed: JSON.stringify(proposed),
      proposed_total: amount,
    })
    const totals = JSON.stringify({ usd: proposed[0] })
    await chunk("run-1", { first_ord: 1, last_ord: 1, ...DONE, totals })
    const found = await service.retrieveReimbursementRun("run-1")
    expect(found.proposed[0].amount).toBe(amount)
    expect(found.posted[0].accounting_amount).toBe(amount)
    expect(found.proposed_total).toBe(amount)
  })

  it("A103: says that nothing was to do, and how many were left out", async () => {
    const { id } = await legalEntity(suite)
    const over = { status: "done", finished_at: new Date(), line_count: 3 }
    await run("run-1", id, over)
    for (const ord of [1, 2, 3]) {
      const code =
        ord === 2 ? "company_on_payment_hold" : "below_minimum_reimbursement"
      await line("run-1", ord, { outcome: "skipped", code, amount: 0 })
    }
    await run("run-2", id, { ...over, line_count: 0 })
    const { runs, count } = await service.listReimbursementRuns(
      {},
      { limit: 20 }
    )
    expect(count).toBe(2)
    expect(runs.map(({ id, message }) => [id, message])).toEqual([
      ["run-2", "Nothing to reimburse: no company has a credit."],
      [
        "run-1",
        "Nothing to reimburse: 3 companies were left out, 2 below the minimum reimbursement, 1 on payment hold.",
      ],
    ])
    expect(runs[1].progress).toMatchObject({ skipped: 3, percent: 100 })
  })

  it("says why a run stands still", async () => {
    const { id } = await legalEntity(suite)
    await run("run-1", id, {
      status: "failed",
      failure_code: "number_sequence_exhausted",
      failure_facts: JSON.stringify({ kind: "vendor_invoice" }),
    })
    const { message } = await service.retrieveReimbursementRun("run-1")
    expect(message).toMatch(/^The run stands still\. .*vendor_invoice/)
  })

  it("lists runs, the latest first, by what was asked for", async () => {
    const { id } = await legalEntity(suite)
    const other = await legalEntity(suite)
    const finished_at = new Date()
    await run("run-1", id, { status: "canceled", finished_at })
    await run("run-2", other.id, { status: "running" })
    await run("run-3", id, { status: "running" })
    const ids = Array.from({ length: 150 }, (_, index) => `company-${index}`)
    await run("run-4", id, {
      status: "rejected",
      finished_at,
      selection: JSON.stringify({ company_ids: ids }),
    })
    const found = async (filter: object, page = {}) => {
      const listed = await service.listReimbursementRuns(filter, {
        limit: 20,
        ...page,
      })
      return [listed.count, ...listed.runs.map((each) => each.id)]
    }
    expect(await found({})).toEqual([4, "run-4", "run-3", "run-2", "run-1"])
    expect(await found({}, { limit: 2, offset: 1 })).toEqual([
      4,
      "run-3",
      "run-2",
    ])
    expect(await found({ status: ["running"] })).toEqual([2, "run-3", "run-2"])
    expect(await found({ legal_entity_id: [other.id] })).toEqual([1, "run-2"])
    expect(await found({ id: ["run-1", "run-9"] })).toEqual([1, "run-1"])
    const [first] = (await service.listReimbursementRuns({}, { limit: 1 })).runs
    expect(first.selection).toEqual({ company_ids: ids.slice(0, 100) })
    const whole = await service.retrieveReimbursementRun("run-4")
    expect(whole.selection).toEqual({ company_ids: ids })
  })

  it("A116: lists what somebody may approve now", async () => {
    const { id } = await legalEntity(suite, {
      accounting_currency: "usd",
      approval_required: true,
      approvers: [
        { user_id: "user_1" },
        { user_id: "user_500", limit: 500 },
        { user_id: "user_1000", limit: 1000 },
        { user_id: "user_any" },
      ],
    })
    const awaiting = { status: "awaiting_approval", proposed_total: 800 }
    await run("run-1", id, awaiting)
    await run("run-2", id, { ...awaiting, proposed_total: null })
    await run("run-3", id, { ...awaiting, actor_id: "user_9" })
    await run("run-4", id, { ...awaiting, status: "running" })
    const found = async (approvable_by: string) =>
      (
        await service.listReimbursementRuns({ approvable_by }, { limit: 9 })
      ).runs.map((each) => each.id)
    expect(await found("user_1")).toEqual(["run-3"])
    expect(await found("user_500")).toEqual([])
    expect(await found("user_1000")).toEqual(["run-3", "run-1"])
    expect(await found("user_any")).toEqual(["run-3", "run-2", "run-1"])
    expect(await found("user_unknown")).toEqual([])
  })

  it("does not know a run that is not there", async () => {
    const works = [
      service.retrieveReimbursementRun("no"),
      service.listReimbursementRunLines("no", {}, { limit: 1 }),
    ]
    expect(await Promise.all(works.map(outcome))).toEqual([
      "run_not_found",
      "run_not_found",
    ])
  })
})
