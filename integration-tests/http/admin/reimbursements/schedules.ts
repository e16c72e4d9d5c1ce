import { Suite, ok } from "../../../helpers"
import postRuns from "../../../../src/jobs/company-credit-reimbursement-runs"
import startScheduledRuns from "../../../../src/jobs/company-credit-reimbursement-schedules"
import { reimbursingStore } from "./store"

/** Runs that a legal entity has a schedule for. */
export function schedules(suite: Suite) {
  const store = reimbursingStore(suite)
  const { open, setEntity, credited, balanceOf, get, ended, sql } = store

  beforeEach(open)

  describe("a schedule", () => {
    it("starts a run when it is due, which then posts", async () => {
      const set = await setEntity({
        reimbursement_schedule: {
          cron: "0 6 * * 1",
          timezone: "Europe/Berlin",
        },
      })
      expect(set).toMatchObject({
        reimbursement_schedule: {
          cron: "0 6 * * 1",
          timezone: "Europe/Berlin",
          if_spent: "pay_rest",
        },
        next_reimbursement_at: expect.stringMatching(/T0[45]:00:00.000Z$/),
      })
      const { id } = await credited("Acme", 120)
      const tick = async () => {
        await startScheduledRuns(suite.container)
        await postRuns(suite.container)
        return (await ok(get("/reimbursement-runs"))).runs
      }
      expect(await tick()).toEqual([])
      await sql(
        `update company_credit_legal_entity
         set next_reimbursement_at = now() - interval '3 weeks'`
      )
      const [run, ...others] = await tick()
      expect(others).toEqual([])
      expect(await ended(run.id)).toMatchObject({
        status: "done",
        is_scheduled: true,
        started_by: {
          type: "system",
          name: expect.stringContaining("Schedule"),
        },
        progress: { posted: 1 },
      })
      expect(await balanceOf(id)).toBe("0.00")
      expect(await tick()).toHaveLength(1)
    })

    it("is refused where it makes no sense", async () => {
      const home = await store.home()
      const path = `/legal-entities/${home.id}`
      const send = async (reimbursement_schedule: unknown) => {
        const { status, data } = await store.post(path, {
          reimbursement_schedule,
        })
        return [status, data.code ?? null]
      }
      expect(await send({ cron: "whenever" })).toEqual([
        400,
        "invalid_schedule",
      ])
      expect(
        await send({ cron: "0 6 * * *", timezone: "Mars/Olympus" })
      ).toEqual([400, "invalid_schedule"])
      expect((await send({ cron: 6 }))[0]).toBe(400)
      expect((await send({ cron: "0 6 * * *", if_spent: "no" }))[0]).toBe(400)
      expect(await send(null)).toEqual([200, null])
    })
  })
}
