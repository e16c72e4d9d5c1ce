import { Actor } from "../../src/types"
import { ANN, creditSuite, outcome, outcomes } from "./helpers"
import { VICTOR, legalEntity } from "./payables-set-up"
import { linesOf, runOf, start, withCredit } from "./run-start-helpers"

const person = (id: string): Required<Actor> => ({
  type: "user",
  id,
  name: `Person ${id}`,
})
const LITTLE = person("user_500")
const ENOUGH = person("user_1000")
const NOBODY = person("user_9")
const KEY: Required<Actor> = { type: "api-key", id: "apk_1", name: "Nightly" }

const RULE = {
  accounting_currency: "usd",
  approval_required: true,
  approvers: [
    { user_id: ANN.id!, limit: null },
    { user_id: LITTLE.id!, limit: "500" },
    { user_id: ENOUGH.id!, limit: "1000" },
    { user_id: VICTOR.id!, limit: null },
  ],
}

creditSuite((suite) => {
  const { service, query } = suite
  const approve = (id: string, actor: Actor, comment?: string) =>
    service.approveReimbursementRun({ id, actor, comment })
  const reject = (id: string, actor: Actor, comment?: string) =>
    service.rejectReimbursementRun({ id, actor, comment })

  it("A116: is by another person, up to a limit", async () => {
    await legalEntity(suite, RULE)
    await withCredit(suite, "800")
    const { id, status } = await start(suite, { all: true }, ANN)
    expect(status).toBe("awaiting_approval")
    expect(await runOf(suite, id)).toMatchObject({
      proposed_total: "800.00",
      started_at: null,
    })
    expect(await outcome(approve(id, ANN))).toBe("approval_by_starter")
    expect(await outcome(approve(id, LITTLE))).toBe("approval_over_limit")
    expect(await outcome(approve(id, NOBODY))).toBe("approval_not_permitted")
    expect(await outcome(approve(id, KEY))).toBe("approver_unknown")
    expect((await runOf(suite, id)).status).toBe("awaiting_approval")
    expect(await approve(id, ENOUGH, " Seen. ")).toEqual({
      id,
      status: "running",
    })
    expect(await runOf(suite, id)).toMatchObject({
      status: "running",
      decided_at: expect.any(Date),
      decided_by_id: ENOUGH.id,
      decided_by_name: ENOUGH.name,
      decision_comment: "Seen.",
      started_at: expect.any(Date),
      finished_at: null,
    })
    expect(await outcome(approve(id, VICTOR))).toBe("run_move_not_allowed")
    expect(await outcome(approve("ccrun_none", VICTOR))).toBe("run_not_found")
  })

  it("is up to the limit itself, in the accounting currency", async () => {
    await legalEntity(suite, RULE)
    await withCredit(suite, "400", "eur")
    await service.createExchangeRate({
      from: "eur",
      to: "usd",
      rate: "1.25",
      actor: ANN,
    })
    const { id } = await start(suite, { all: true }, ANN)
    expect(await approve(id, LITTLE)).toMatchObject({ status: "running" })
  })

  it("is by those without a limit where a rate is missing", async () => {
    await legalEntity(suite, RULE)
    await withCredit(suite, "1", "eur")
    const { id } = await start(suite, { all: true }, ANN)
    expect(await outcome(approve(id, ENOUGH))).toBe("approval_total_unknown")
    expect(await outcome(approve(id, VICTOR))).toBe("booked")
  })

  it("is not by whoever made the key that started it", async () => {
    await query(
      `create table api_key (id text primary key, title text, created_by text)`
    )
    await query(`insert into api_key values ('apk_1', 'Nightly', $1)`, [
      VICTOR.id,
    ])
    try {
      await legalEntity(suite, RULE)
      await withCredit(suite, "1")
      const { id } = await start(suite, { all: true }, KEY)
      expect(await outcome(approve(id, VICTOR))).toBe("approval_by_starter")
      expect(await outcome(approve(id, ANN))).toBe("booked")
    } finally {
      await query("drop table api_key")
    }
  })

  it("is by whom the legal entity names now, even if it asks for none now", async () => {
    const { id: entity_id } = await legalEntity(suite, RULE)
    await withCredit(suite, "1")
    const { id } = await start(suite, { all: true }, ANN)
    await service.updateLegalEntity({
      id: entity_id,
      approval_required: false,
      approvers: [{ user_id: NOBODY.id! }],
      actor: ANN,
    })
    expect(await outcome(approve(id, VICTOR))).toBe("approval_not_permitted")
    expect(await outcome(approve(id, ANN))).toBe("approval_by_starter")
    expect(await outcome(approve(id, NOBODY))).toBe("booked")
    expect((await start(suite, { all: true }, ANN)).status).toBe("running")
  })

  it("can be refused, whatever the limit, and nothing is posted then", async () => {
    await legalEntity(suite, RULE)
    await withCredit(suite, "800")
    const { id } = await start(suite, { all: true }, ANN)
    expect(await outcome(reject(id, ANN))).toBe("approval_by_starter")
    expect(await outcome(reject(id, NOBODY))).toBe("approval_not_permitted")
    expect(await outcome(reject(id, KEY))).toBe("approver_unknown")
    expect(await reject(id, LITTLE, "Too early.")).toEqual({
      id,
      status: "rejected",
    })
    expect(await runOf(suite, id)).toMatchObject({
      decision_comment: "Too early.",
      decided_by_id: LITTLE.id,
      started_at: null,
      finished_at: expect.any(Date),
    })
    expect(await outcome(approve(id, VICTOR))).toBe("run_move_not_allowed")
    expect(await linesOf(suite, id)).toHaveLength(1)
  })

  it("keeps the legal entity from being removed until the run has ended", async () => {
    const home = await legalEntity(suite, { accounting_currency: "usd" })
    const other = await legalEntity(suite, { ...RULE, name: "Other" })
    const { id: company_id } = await withCredit(suite, "10")
    const belongsTo = (legal_entity_id: string) =>
      service.setCompanyPayables({ company_id, legal_entity_id, actor: ANN })
    await belongsTo(other.id)
    const { id } = await start(
      suite,
      { all: true, legal_entity_id: other.id },
      ANN
    )
    await belongsTo(home.id)
    const remove = () =>
      outcome(service.deleteLegalEntity({ id: other.id, actor: ANN }))
    expect(await remove()).toBe("legal_entity_in_use")
    expect(await outcome(reject(id, VICTOR))).toBe("booked")
    expect(await remove()).toBe("booked")
  })

  it("is given once, of twenty who decide at once", async () => {
    await legalEntity(suite, RULE)
    await withCredit(suite, "8")
    const { id } = await start(suite, { all: true }, ANN)
    const decided = await outcomes(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 ? approve(id, VICTOR) : reject(id, ENOUGH)
      )
    )
    expect(decided.filter((each) => each === "booked")).toHaveLength(1)
    expect(new Set(decided)).toEqual(
      new Set(["booked", "run_move_not_allowed"])
    )
  })
})
