import { Suite, createAdmin, creditModule, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

const RUNS = "/admin/company-credit/reimbursement-runs"

/** Nobody approves alone what he started himself, whichever way he takes. */
export function segregation(suite: Suite) {
  const { open, setEntity, credited, balanceOf, start, get, sql } =
    reimbursingStore(suite)

  beforeEach(open)

  const approvedBy = (user_id: string, over: object = {}) =>
    setEntity({ approval_required: true, approvers: [{ user_id }], ...over })
  const approve = async (id: string, { client } = suite.alice) => {
    const { status, data } = await client.post(`${RUNS}/${id}/approve`, {})
    return [status, data.code ?? data.run.status]
  }
  const foundBy = async (user_id: string) =>
    (await ok(get(`/reimbursement-runs?approvable_by=${user_id}`))).count

  describe("a run", () => {
    it("A116: is not approved by whoever made the key that started it, even when the key is gone", async () => {
      await approvedBy(suite.alice.id)
      const { id } = await credited("Acme", 800)
      const { client } = suite.alice
      const { api_key } = await ok(
        client.post("/admin/api-keys", { title: "Nightly", type: "secret" })
      )
      const basic = Buffer.from(`${api_key.token}:`).toString("base64")
      const { run } = await ok(
        client
          .with({ authorization: `Basic ${basic}` })
          .post(RUNS, { all: true })
      )
      expect(run.started_by.type).toBe("api-key")
      expect(await approve(run.id)).toEqual([403, "approval_by_starter"])
      await ok(client.post(`/admin/api-keys/${api_key.id}/revoke`, {}))
      await ok(client.delete(`/admin/api-keys/${api_key.id}`))
      expect(await approve(run.id)).toEqual([403, "approval_by_starter"])
      expect(await foundBy(suite.alice.id)).toBe(0)
      expect(await balanceOf(id)).toBe("800.00")
    })

    it("A116: is not approved by a user who was removed since", async () => {
      const carol = await createAdmin(suite.http, suite.container, "Carol")
      await approvedBy(carol.id)
      const { id } = await credited("Acme", 800)
      const { run } = await ok(start({ all: true }))
      await ok(suite.alice.client.delete(`/admin/users/${carol.id}`))
      expect(await approve(run.id, carol)).toEqual([
        403,
        "approval_not_permitted",
      ])
      expect(await balanceOf(id)).toBe("800.00")
    })

    it("A116: of a schedule is not approved by whoever set that", async () => {
      await approvedBy(suite.alice.id, {
        reimbursement_schedule: { cron: "0 6 * * *" },
      })
      const { id } = await credited("Acme", 800)
      await sql(
        `update company_credit_legal_entity
         set next_reimbursement_at = now() - interval '1 day'`
      )
      const [run_id] = await creditModule(suite.container).startDueRuns()
      expect(await approve(run_id)).toEqual([403, "approval_by_starter"])
      expect(await foundBy(suite.alice.id)).toBe(0)
      await approvedBy(suite.bob.id)
      expect(await foundBy(suite.bob.id)).toBe(1)
      expect(await approve(run_id, suite.bob)).toEqual([200, expect.anything()])
      expect(await balanceOf(id)).toBe("0.00")
    })
  })
}
