import { Suite, ok, placeOrder } from "../../../helpers"
import { reimbursingStore } from "./store"

/** What happens between a run's preview, its start and its end. */
export function meanwhile(suite: Suite) {
  const {
    open,
    setEntity,
    credited,
    balanceOf,
    balancesOf,
    hold,
    preview,
    start,
    move,
    ended,
    reimburse,
    outcomesOf,
    linesOf,
    reimbursements,
    sql,
  } = reimbursingStore(suite)

  beforeEach(open)

  const approvedBy = (...approvers: { user_id: string; limit?: number }[]) =>
    setEntity({ approval_required: true, approvers })
  const approve = (id: string, who = suite.bob) =>
    who.client.post(`/admin/company-credit/reimbursement-runs/${id}/approve`, {
      comment: "Fine",
    })

  describe("two runs at once", () => {
    it("A104: pay each credit back once", async () => {
      const companies = []
      for (let i = 0; i < 12; i++) {
        companies.push(await credited(`Company ${i}`, 10))
      }
      const started = await Promise.all(
        [suite.alice, suite.bob, suite.erp].map(({ client }) =>
          client.post("/admin/company-credit/reimbursement-runs", { all: true })
        )
      )
      expect(started.map(({ status }) => status)).toEqual([201, 201, 201])
      const runs = await Promise.all(
        started.map(({ data }) => ended(data.run.id))
      )
      expect(runs.map(({ status }) => status)).toEqual(["done", "done", "done"])
      const posted = runs.map(({ progress }) => progress.posted)
      expect(posted.reduce((sum, each) => sum + each, 0)).toBe(12)
      expect(new Set(await balancesOf(companies))).toEqual(new Set(["0.00"]))
      const made = await reimbursements()
      expect(made).toHaveLength(12)
      const numbers = made.map(({ number }) => Number(number.slice(-8))).sort()
      expect(Math.max(...numbers) - Math.min(...numbers)).toBe(11)
      expect((await suite.rows()).company_credit_vendor).toBe(12)
    })
  })

  describe("credit that is spent meanwhile", () => {
    const buyerWith = (balance: number) =>
      credited("Acme", balance, { members: [suite.ann] })
    const buy = (amount: number) =>
      placeOrder(suite.ann, suite.store, { amount })

    it("A114: is not paid out: what is left is", async () => {
      const { id } = await buyerWith(100)
      const shown = await preview({ all: true })
      expect(shown.lines[0].amount).toBe("100.00")
      await buy(30)
      const run = await reimburse({ all: true })
      expect(await outcomesOf(run.id)).toEqual(["Acme posted 70.00"])
      expect(await balanceOf(id)).toBe("0.00")
    })

    it("A114: after the start, too, by a run that pays the rest", async () => {
      await approvedBy({ user_id: suite.bob.id })
      const { id } = await buyerWith(100)
      const { run } = await ok(start({ all: true, if_spent: "pay_rest" }))
      expect(run).toMatchObject({
        status: "awaiting_approval",
        proposed_total: "100.00",
      })
      await buy(30)
      await ok(approve(run.id))
      const done = await ended(run.id)
      expect(done).toMatchObject({ proposed_total: "100.00" })
      expect(done.posted[0].amount).toBe("70.00")
      const [line] = await linesOf(run.id)
      expect([line.amount, line.reimbursement.amount]).toEqual([
        "100.00",
        "70.00",
      ])
      expect(await balanceOf(id)).toBe("0.00")
    })

    it("A114: stops the company for review, by a run that was told so", async () => {
      await approvedBy({ user_id: suite.bob.id })
      const { id } = await buyerWith(100)
      const other = await credited("Other", 20)
      const { run } = await ok(start({ all: true, if_spent: "review" }))
      await buy(30)
      await ok(approve(run.id))
      await ended(run.id)
      expect(await outcomesOf(run.id)).toEqual([
        "Acme skipped balance_changed",
        "Other posted 20.00",
      ])
      const line = (await linesOf(run.id, "&status=skipped"))[0]
      expect(line.message).toBe(
        "The credit was USD 100.00 when the run was started and is USD 70.00: look at it again."
      )
      expect(await balancesOf([{ id }, other])).toEqual(["70.00", "0.00"])
    })

    it("more than was proposed is not paid either, nor to whom was put on hold", async () => {
      await approvedBy({ user_id: suite.bob.id })
      const more = await credited("More", 10)
      const held = await credited("Held", 20)
      const { run } = await ok(start({ all: true }))
      await ok(
        suite.alice.client.post(
          `/admin/company-credit/companies/${more.id}/reimbursements`,
          { amount: 5 }
        )
      )
      await hold(held.id)
      await ok(approve(run.id))
      await ended(run.id)
      expect(await outcomesOf(run.id)).toEqual([
        "Held skipped company_on_payment_hold",
        "More posted 10.00",
      ])
      expect(await balancesOf([more, held])).toEqual(["5.00", "20.00"])
    })
  })

  describe("an account that somebody has locked", () => {
    it("keeps nobody waiting for the answer, and is paid behind it", async () => {
      const { id } = await credited("Locked", 10)
      await credited("Free", 20)
      const other = await suite.container
        .resolve("__pg_connection__")
        .transaction()
      await other.raw(
        `select from company_credit_account where company_id = ?
         for no key update`,
        [id]
      )
      try {
        const before = Date.now()
        const { run } = await ok(start({ all: true }))
        expect(Date.now() - before).toBeLessThan(9_000)
        expect(run).toMatchObject({
          status: "running",
          progress: { posted: 1, pending: 1 },
        })
        await other.rollback()
        expect(await ended(run.id)).toMatchObject({
          status: "done",
          progress: { posted: 2 },
        })
      } finally {
        if (!other.isCompleted()) {
          await other.rollback()
        }
      }
    })
  })

  describe("a company that fails", () => {
    it("A115: is reported, stops no other, and is done by another try", async () => {
      const a = await credited("A", 10)
      const b = await credited("B", 20)
      const c = await credited("C", 30)
      await sql(`
        create function test_fail() returns trigger language plpgsql as $$
        begin
          raise exception 'this one fails' using errcode = '23514';
        end $$`)
      await sql(`
        create trigger test_fail before insert on company_credit_vendor_invoice
        for each row when (new.company_id = '${b.id}')
        execute function test_fail()`)
      const run = await reimburse({ all: true })
      expect(run).toMatchObject({
        status: "done",
        progress: { posted: 2, failed: 1, pending: 0, percent: 100 },
        message: "1 company could not be reimbursed: see why, and try again.",
      })
      expect(await outcomesOf(run.id)).toEqual([
        "A posted 10.00",
        "B failed value_refused",
        "C posted 30.00",
      ])
      const [failed] = await linesOf(run.id, "&status=failed")
      expect(failed.message).toEqual(expect.stringMatching(/\w/))
      expect(await balancesOf([a, b, c])).toEqual(["0.00", "20.00", "0.00"])
      await sql("drop function test_fail() cascade")
      const retried = await ok(move(run.id, "retry"))
      expect(retried.run.id).toBe(run.id)
      const again = await ended(run.id)
      expect(again).toMatchObject({
        status: "done",
        progress: { posted: 3, failed: 0, percent: 100 },
        message: null,
      })
      expect(await balanceOf(b.id)).toBe("0.00")
      expect(await reimbursements()).toHaveLength(3)
    })
  })
}
