import { setTimeout as sleep } from "node:timers/promises"
import { ANN, count, creditSuite, outcome, outcomes } from "./helpers"
import { breaches } from "./invariants"
import { legalEntity } from "./payables-set-up"
import { creditors, numbered, outcomesOf, startRun, until } from "./run-set-up"

creditSuite((suite) => {
  const { service, query } = suite
  const post = (id: string) => service.carryOnReimbursementRun(id)
  it("A104: two runs at once pay each credit once", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 400, home.id)
    const runs = [
      await startRun(query, home.id, {}, 50),
      await startRun(query, home.id, {}, 70),
    ]
    const posted = await Promise.all(runs.map((run) => post(run)))
    expect(posted.map((each) => each.ended)).toEqual([true, true])
    expect(posted[0].posted + posted[1].posted).toBe(400)
    const [a, b] = await Promise.all(runs.map((run) => outcomesOf(query, run)))
    const unpaid = "nothing_to_reimburse"
    for (const [company_id, outcome] of Object.entries(a)) {
      expect([outcome, b[company_id]].filter((one) => one === unpaid)).toEqual([
        unpaid,
      ])
    }
    expect(await numbered(query)).toEqual({
      made: 400,
      numbers: 400,
      last: 400,
    })
    expect(await breaches(query)).toEqual([])
  })

  it("is shared by any number of processes", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 600, home.id)
    const run = await startRun(query, home.id, {}, 50)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post(run))
    )
    expect(answers.every((each) => each.ended)).toBe(true)
    expect(answers.reduce((sum, each) => sum + each.posted, 0)).toBe(600)
    expect(await numbered(query)).toEqual({
      made: 600,
      numbers: 600,
      last: 600,
    })
    expect(await breaches(query)).toEqual([])
  })

  it("posts nothing after a cancellation was answered", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 600, home.id)
    for (let round = 0; round < 3; round++) {
      const run = await startRun(query, home.id, {}, 20)
      const posting = [post(run), post(run)]
      await until(async () => (await numbered(query)).made >= 100 * (round + 1))
      await service.cancelReimbursementRun({ id: run, actor: ANN })
      const { made } = await numbered(query)
      await Promise.all(posting)
      expect(await numbered(query)).toEqual({ made, numbers: made, last: made })
      const canceled = Object.values(await outcomesOf(query, run))
      expect(count(canceled, "pending")).toBeGreaterThan(0)
    }
    expect(await breaches(query)).toEqual([])
  })

  it("waits for nobody who waits for it", async () => {
    const home = await legalEntity(suite)
    await creditors(query, 300, home.id)
    const company_ids = Array.from(
      { length: 300 },
      (_, index) => `c${String(index + 1).padStart(7, "0")}`
    )
    const run = await startRun(query, home.id, {}, 30)
    let isOver = false
    const meanwhile = async (work: (turn: number) => Promise<unknown>) => {
      const told: string[] = []
      for (let turn = 0; !isOver; turn++) {
        told.push(await outcome(work(turn)))
      }
      return told
    }
    const odd = (turn: number) => company_ids[(turn * 14) % 300]
    const even = (turn: number) => company_ids[(turn * 14 + 1) % 300]
    const others = [
      meanwhile((turn) =>
        service.ensureOneTimeVendors({
          company_ids: [odd(turn), odd(turn + 1)],
          actor: ANN,
        })
      ),
      meanwhile((turn) =>
        service.updateLegalEntity({
          id: home.id,
          name: `Acme ${turn}`,
          number_sequences: { vendor_invoice: { prefix: `VI${turn}-` } },
          actor: ANN,
        })
      ),
      meanwhile((turn) =>
        service.setCompanyPayables({
          company_id: even(turn),
          payment_hold: true,
          payment_hold_reason: "Disputed.",
          actor: ANN,
        })
      ),
      meanwhile((turn) =>
        service.createVendor({
          name: `Vendor ${turn}`,
          payment_method: "check",
          actor: ANN,
        })
      ),
      meanwhile((turn) =>
        service.updateCompany({
          id: odd(turn),
          name: `Company ${turn}`,
          actor: ANN,
        })
      ),
      meanwhile((turn) =>
        service.changeCurrency({
          company_id: company_ids[299 - (turn % 100)],
          currency_code: "usd",
          rate: "1.12",
          actor: ANN,
        })
      ),
    ]
    await sleep(100)
    const [first, second] = await Promise.all([post(run), post(run)])
    isOver = true
    const told = (await Promise.all(others)).flat()
    expect(first.ended && second.ended).toBe(true)
    expect(told).toContain("booked")
    expect(told).not.toContain("concurrent_update")
    expect(told).not.toContain("account_busy")
    const lines = Object.values(await outcomesOf(query, run))
    expect(count(lines, "pending")).toBe(0)
    expect(lines).not.toContain("unexpected_error")
    expect(lines).not.toContain("concurrent_update")
    expect(await breaches(query)).toEqual([])
    expect(await outcomes([post(run)])).toEqual(["booked"])
  })
})
