import { Suite, createAdmin, ok } from "../../../helpers"
import { reimbursingStore } from "./store"

/** Approval by another person, and what people do to a run on its way. */
export function decisions(suite: Suite) {
  const {
    open,
    setEntity,
    credited,
    balanceOf,
    balancesOf,
    preview,
    start,
    move,
    ended,
    runOf,
    reimburse,
    linesOf,
    reimbursements,
    get,
  } = reimbursingStore(suite)

  beforeEach(open)

  const approvedBy = (...approvers: { user_id: string; limit?: number }[]) =>
    setEntity({ approval_required: true, approvers })
  const approve = (id: string, who = suite.bob) =>
    who.client.post(`/admin/company-credit/reimbursement-runs/${id}/approve`, {
      comment: "Fine",
    })

  describe("approval", () => {
    it("A116: is another person's, whose limit is enough", async () => {
      const carol = await createAdmin(suite.http, suite.container, "Carol")
      await approvedBy(
        { user_id: suite.alice.id },
        { user_id: suite.bob.id, limit: 1000 },
        { user_id: carol.id, limit: 500 }
      )
      const { id } = await credited("Acme", 800)
      expect((await preview({ all: true })).needs_approval).toBe(true)
      const { run } = await ok(start({ all: true }))
      expect(run).toMatchObject({
        status: "awaiting_approval",
        started_at: null,
        message: "Another person has to approve this run before it posts.",
      })
      const before = await suite.rows()
      for (const [who, code] of [
        [suite.alice, "approval_by_starter"],
        [carol, "approval_over_limit"],
        [suite.erp, "approver_unknown"],
      ] as const) {
        const { status, data } = await approve(run.id, who)
        expect([status, data.code]).toEqual([403, code])
      }
      expect(await suite.rows()).toEqual(before)
      expect(await balanceOf(id)).toBe("800.00")
      const found = async (user_id: string) =>
        (
          await ok(get(`/reimbursement-runs?approvable_by=${user_id}`))
        ).runs.map((each: any) => each.id)
      expect(await found(suite.bob.id)).toEqual([run.id])
      expect(await found(carol.id)).toEqual([])
      expect(await found(suite.alice.id)).toEqual([])
      await ok(approve(run.id, suite.bob))
      expect(await ended(run.id)).toMatchObject({
        status: "done",
        started_by: { id: suite.alice.id },
        decided_by: { type: "user", id: suite.bob.id, name: "Bob Admin" },
        decision_comment: "Fine",
        progress: { posted: 1 },
      })
      expect(await balanceOf(id)).toBe("0.00")
      const twice = await approve(run.id, suite.bob)
      expect(twice.data.code).toBe("run_move_not_allowed")
      expect(await found(suite.bob.id)).toEqual([])
    })

    it("A116: of what a program started is not its maker's", async () => {
      await approvedBy({ user_id: suite.alice.id }, { user_id: suite.bob.id })
      await credited("Acme", 10)
      const { run } = await ok(
        suite.erp.client.post("/admin/company-credit/reimbursement-runs", {
          all: true,
        })
      )
      const refused = await approve(run.id, suite.alice)
      expect(refused.data.code).toBe("approval_by_starter")
      const found = async (user_id: string) =>
        (await ok(get(`/reimbursement-runs?approvable_by=${user_id}`))).count
      expect(await found(suite.alice.id)).toBe(0)
      expect(await found(suite.bob.id)).toBe(1)
    })

    it("is told of beforehand, with the reason why not", async () => {
      const carol = await createAdmin(suite.http, suite.container, "Carol")
      await approvedBy(
        { user_id: suite.bob.id },
        { user_id: carol.id, limit: 5 }
      )
      await credited("Acme", 10)
      const { run } = await ok(start({ all: true }))
      const codesFor = async (user_id: string) => {
        const query = `id=${run.id}&approval_for=${user_id}`
        const { runs } = await ok(get(`/reimbursement-runs?${query}`))
        const { approve, reject } = runs[0].approval
        return [approve?.code ?? null, reject?.code ?? null]
      }
      expect(await codesFor(suite.bob.id)).toEqual([null, null])
      expect(await codesFor(carol.id)).toEqual(["approval_over_limit", null])
      expect(await codesFor(suite.alice.id)).toEqual([
        "approval_by_starter",
        "approval_by_starter",
      ])
      expect(await codesFor("user_nobody")).toEqual([
        "approval_not_permitted",
        "approval_not_permitted",
      ])
      const { runs } = await ok(get(`/reimbursement-runs?id=${run.id}`))
      expect(runs[0]).not.toHaveProperty("approval")
      await ok(approve(run.id, suite.bob))
      await ended(run.id)
      const told = await ok(
        get(`/reimbursement-runs?approval_for=${suite.bob.id}`)
      )
      expect(told.runs[0].approval).toBeNull()
      expect((await linesOf(run.id))[0].reimbursement).toMatchObject({
        vendor_invoice: { id: expect.any(String), number: "VI-00000001" },
      })
    })

    it("that is refused ends the run for good", async () => {
      await approvedBy({ user_id: suite.bob.id })
      const { id } = await credited("Acme", 10)
      const { run } = await ok(start({ all: true }))
      const reject = (client = suite.bob.client) =>
        client.post(
          `/admin/company-credit/reimbursement-runs/${run.id}/reject`,
          { comment: "Not yet" }
        )
      const own = await reject(suite.alice.client)
      expect(own.status).toBe(403)
      const { run: rejected } = await ok(reject())
      expect(rejected).toMatchObject({
        status: "rejected",
        decision_comment: "Not yet",
        decided_by: { name: "Bob Admin" },
        finished_at: expect.any(String),
      })
      expect((await linesOf(run.id))[0].status).toBe("canceled")
      for (const each of ["approve", "cancel", "retry"]) {
        const { data } = await suite.bob.client.post(
          `/admin/company-credit/reimbursement-runs/${run.id}/${each}`
        )
        expect(data.code).toBe("run_move_not_allowed")
      }
      expect(await balanceOf(id)).toBe("10.00")
    })
  })

  describe("a run", () => {
    it("can be canceled while it waits, and not when it is done", async () => {
      await approvedBy({ user_id: suite.bob.id })
      const { id } = await credited("Acme", 10)
      const { run } = await ok(start({ all: true }))
      const canceled = await ok(move(run.id, "cancel"))
      expect(canceled.run).toMatchObject({ status: "canceled" })
      expect((await linesOf(run.id, "&status=canceled")).length).toBe(1)
      expect((await approve(run.id)).data.code).toBe("run_move_not_allowed")
      expect(await balanceOf(id)).toBe("10.00")
      await setEntity({ approval_required: false, approvers: [] })
      const done = await reimburse({ all: true })
      const { status, data } = await move(done.id, "cancel")
      expect([status, data.code]).toEqual([400, "run_move_not_allowed"])
      expect(data.message).toBe('A run that is "done" cannot be canceled.')
    })

    it("stands still where numbers run out on the way, and goes on", async () => {
      await approvedBy({ user_id: suite.bob.id })
      const companies = [await credited("A", 10), await credited("B", 20)]
      const { run } = await ok(start({ all: true }))
      const sequence = (width: number) =>
        setEntity({
          number_sequences: {
            vendor_invoice: { prefix: "INV-", width, next_number: 9 },
          },
        })
      await sequence(1)
      await ok(approve(run.id))
      const failed = await ended(run.id)
      expect(failed).toMatchObject({
        status: "failed",
        posted: [],
        progress: { posted: 0, pending: 2 },
        message: expect.stringMatching(/^The run stands still\. /),
      })
      expect(await reimbursements()).toEqual([])
      expect(await balancesOf(companies)).toEqual(["10.00", "20.00"])
      await sequence(4)
      await ok(move(run.id, "retry"))
      expect(await ended(run.id)).toMatchObject({
        status: "done",
        message: null,
        progress: { posted: 2, pending: 0, percent: 100 },
      })
      expect(
        (await reimbursements()).map((each) => each.number).sort()
      ).toEqual(["RE-00000001", "RE-00000002"])
      const unchanged = await ok(move(run.id, "retry"))
      expect(unchanged.run.status).toBe("done")
    })

    it("is decided over once by one idempotency key", async () => {
      await approvedBy({ user_id: suite.bob.id })
      await credited("Acme", 10)
      const { run } = await ok(start({ all: true }))
      const bob = suite.bob.client.with({ "idempotency-key": "yes-1" })
      const path = `/admin/company-credit/reimbursement-runs/${run.id}/approve`
      const answers = [await bob.post(path), await bob.post(path)]
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await runOf(run.id)).progress.posted).toBe(1)
    })
  })
}
