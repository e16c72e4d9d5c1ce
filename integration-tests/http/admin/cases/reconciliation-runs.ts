import reconcileNightly from "../../../../src/jobs/company-credit-reconciliation"
import { Suite, idempotent } from "../../../helpers"
import { reconciliationTools } from "./reconciliation-tools"

const RUNS = "/admin/company-credit/reconciliations"
const DIFFERENCES = "/admin/company-credit/differences"

export function reconciliationRuns(suite: Suite) {
  const t = reconciliationTools(suite)
  const admin = () => suite.alice.client

  /** An order whose payment is gone: one difference with a repair. */
  const orphan = async (given: object = {}) => {
    const company = await t.acme(given)
    await t.buy(64)
    await t.sql("update payment set deleted_at = now()")
    await t.age()
    const [difference] = await t.find()
    return { company, difference }
  }

  describe("reconciliations", () => {
    it("one at a time; one whose process died is closed after a while", async () => {
      const start = { actor: { type: "system" as const, id: null } }
      const dead = await t.credit().startReconciliation(start)
      expect(dead).toMatchObject({ status: "running", percent: 0 })
      const refused = await admin().post(RUNS)
      expect([refused.status, refused.data.code]).toEqual([
        400,
        "reconciliation_running",
      ])
      await reconcileNightly(suite.container)
      expect((await admin().get(RUNS)).data.count).toBe(1)
      await t.sql(`update company_credit_reconciliation
        set seen_at = now() - interval '31 minutes'`)
      expect((await t.reconcile()).status).toBe("done")
      expect(await t.credit().retrieveReconciliation(dead.id)).toMatchObject({
        status: "failed",
        error: expect.stringContaining("process ended"),
      })
    })

    it("begin once with the same key, and are listed newest first", async () => {
      const request = idempotent("night-1")
      const first = await admin().post(RUNS, {}, request)
      expect(first.status).toBe(202)
      await t.ended(first.data.reconciliation.id)
      const again = await admin().post(RUNS, {}, request)
      expect(again.data).toEqual(first.data)
      const other = await admin().post(RUNS, { company_ids: ["x"] }, request)
      expect(other.data.code).toBe("idempotency_key_reused")
      const second = await t.reconcile()
      const { data } = await admin().get(`${RUNS}?limit=1`)
      expect(data).toMatchObject({ count: 2, limit: 1, offset: 0 })
      expect(data.reconciliations[0].id).toBe(second.id)
    })

    it("look at one company alone, and leave the others' differences open", async () => {
      const { difference } = await orphan()
      const other = await suite.company({ name: "Other" })
      await t.sql("update payment set deleted_at = null")
      const run = await t.reconcile({ company_ids: [other.id] })
      expect(run).toMatchObject({ accounts: 1, purchases: 0, differences: 0 })
      expect(await t.differences("status=open")).toHaveLength(1)
      await t.reconcile({ company_ids: [difference.company_id] })
      expect(await t.differences("status=open")).toEqual([])
      const unknown = await admin().post(RUNS, { company_ids: ["nobody"] })
      expect(unknown.data.code).toBe("company_not_found")
    })

    it("since a moment: what was written since, and what is open", async () => {
      const { difference } = await orphan()
      const since = new Date().toISOString()
      await t.reconcile({ since })
      expect(await t.differences("status=open")).toMatchObject([
        { id: difference.id },
      ])
      await t.sql("update payment set deleted_at = null")
      await t.reconcile({ since })
      expect(await t.differences("status=gone")).toHaveLength(1)
      await t.sql("update payment set deleted_at = now()")
      expect(await t.reconcile({ since })).toMatchObject({ differences: 0 })
    })

    it("by the nightly job, in the name of the system", async () => {
      await t.acme()
      await reconcileNightly(suite.container)
      const { data } = await admin().get(RUNS)
      expect(data.reconciliations).toMatchObject([
        { status: "done", started_by: { type: "system" } },
      ])
    })

    it("are for administrators, and refuse what they do not know", async () => {
      for (const path of [RUNS, DIFFERENCES]) {
        expect((await suite.nobody.get(path)).status).toBe(401)
        expect((await suite.ann.client.get(path)).status).toBe(401)
        const { data } = await admin().get(`${path}?nonsense=1`)
        expect(data.code).toBe("invalid_request")
        const missing = await admin().get(`${path}/none`)
        expect(missing.status).toBe(404)
      }
      const { data } = await admin().post(RUNS, { since: "yesterday" })
      expect(data.code).toBe("invalid_request")
    })
  })

  describe("a difference", () => {
    it("found again is the same; listed by status, kind, company, order", async () => {
      const { company, difference } = await orphan()
      await t.reconcile()
      const [again] = await t.differences()
      expect(again.id).toBe(difference.id)
      expect(again.first_found_at).toBe(difference.first_found_at)
      expect(again.last_found_at > difference.last_found_at).toBe(true)
      const queries = {
        "kind=purchase_without_payment&status=open,gone": 1,
        "kind=refund_waiting": 0,
        [`company_id=${company.id}`]: 1,
        "company_id=other": 0,
        [`order_id=${difference.order_id}`]: 1,
        [`reconciliation_id=${again.reconciliation_id}`]: 1,
      }
      for (const [query, count] of Object.entries(queries)) {
        expect([query, (await t.differences(query)).length]).toEqual([
          query,
          count,
        ])
      }
    })

    it("confirmed by two at once is repaired once", async () => {
      const { company, difference } = await orphan()
      const replies = await Promise.all([
        t.repair(difference.id, suite.alice),
        t.repair(difference.id, suite.bob),
        t.repair(difference.id, suite.erp),
      ])
      expect(replies.map(({ status }) => status).sort()).toEqual([
        200, 400, 400,
      ])
      const refused = replies.find(({ status }) => status === 400)!
      expect(refused.data.code).toBe("difference_not_open")
      expect(await t.entriesOf(company.id)).toHaveLength(3)
    })

    it("confirmed again with the same key gets the first answer", async () => {
      const { company, difference } = await orphan()
      const request = idempotent("repair-1")
      const first = await t.repair(difference.id, suite.alice, request)
      const again = await t.repair(difference.id, suite.alice, request)
      expect(again.data).toEqual(first.data)
      expect(await t.entriesOf(company.id)).toHaveLength(3)
    })

    it("that is gone meanwhile is only said to be", async () => {
      const { company, difference } = await orphan()
      await t.sql("update payment set deleted_at = null")
      const { data } = await t.repair(difference.id)
      expect(data.difference).toMatchObject({
        status: "gone",
        resolution_entry_id: null,
      })
      expect(await t.entriesOf(company.id)).toHaveLength(2)
    })

    it("dismissed needs a reason, and stays so until its figures change", async () => {
      const { company, difference } = await orphan()
      const dismiss = (body: object) =>
        admin().post(`${DIFFERENCES}/${difference.id}/dismiss`, body)
      expect((await dismiss({})).data.code).toBe("invalid_request")
      const { data } = await dismiss({ comment: "Paid in cash" })
      expect(data.difference).toMatchObject({
        status: "dismissed",
        resolution_comment: "Paid in cash",
        resolved_by: { name: "Alice Admin" },
      })
      expect((await dismiss({ comment: "Again" })).data.code).toBe(
        "difference_not_open"
      )
      expect(await t.find()).toEqual([])
      const run = await t.reconcile()
      expect(run).toMatchObject({ differences: 1, open_differences: 0 })
      const [row] = await t.sql("select * from company_credit_purchase")
      await t.credit().refundSession(row.payment_session_id, "ref_none", "4")
      await t.age()
      const open = await t.find()
      expect(t.kindsOf(open)).toContain("purchase_without_payment")
      expect(await t.entriesOf(company.id)).toHaveLength(3)
    })
  })
}
