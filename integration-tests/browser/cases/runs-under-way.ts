import type { BrowserSuite } from "../harness"
import { runTools } from "./run-tools"

/** A run that somebody keeps from its end, and one of which a company failed. */
export function runsUnderWay(s: BrowserSuite) {
  const { post, runOf, setEntity, balanceOf, ended } = runTools(s)
  const sql = (text: string) =>
    s.container.resolve("__pg_connection__").raw(text)

  const companies = async (...names: string[]): Promise<string[]> => {
    const ids: string[] = []
    for (const name of names) {
      ids.push((await s.company({ name, outstanding_balance: 10 })).id)
    }
    return ids
  }

  /** While somebody else has the account of this company. */
  const whileLocked = async (id: string, then: () => Promise<void>) => {
    const other = await s.container.resolve("__pg_connection__").transaction()
    try {
      await other.raw(
        `select from company_credit_account where company_id = ?
         for no key update`,
        [id]
      )
      await then()
    } finally {
      await other.rollback()
    }
  }

  describe("a run under way", () => {
    it("is canceled: what is posted stays, nothing else follows", async () => {
      const [free, locked] = await companies("Free", "Locked")
      await whileLocked(locked, async () => {
        const { run } = await post("/reimbursement-runs", { all: true })
        expect(run.status).toBe("running")
        const screen = await s.open(`/reimburse-customers/runs/${run.id}`)
        await screen.sees(/^50 %/)
        await screen.sees("Running")
        await screen.row("Locked").getByText("Pending").waitFor()
        await screen.click("Cancel run")
        await screen.sees(/RUN-1 stops. One company has been reimbursed/)
        await screen.click("Cancel run")
        expect(await screen.toast()).toBe("RUN-1 was canceled.")
        await screen.row("Locked").getByText("Canceled").waitFor()
        await screen.sees("Not done")
        expect(await screen.button("Cancel run").count()).toBe(0)
        expect(await runOf(run.id)).toMatchObject({
          status: "canceled",
          progress: { posted: 1, pending: 1 },
        })
      })
      expect(await balanceOf(free)).toBe("0.00")
      expect(await balanceOf(locked)).toBe("10.00")
    })

    it("goes on by itself, before the eyes of who looks at it", async () => {
      const [, locked] = await companies("Free", "Locked")
      let screen: Awaited<ReturnType<BrowserSuite["open"]>>
      await whileLocked(locked, async () => {
        const { run } = await post("/reimbursement-runs", { all: true })
        screen = await s.open(`/reimburse-customers/runs/${run.id}`)
        await screen.sees(/^50 %/)
      })
      await screen!.sees(/^100 %/)
      await screen!.row("Locked").getByText("Reimbursed").waitFor()
      expect(await balanceOf(locked)).toBe("0.00")
    })

    it("that does not move for a minute can be tried again", async () => {
      const [, locked] = await companies("Free", "Locked")
      await whileLocked(locked, async () => {
        const { run } = await post("/reimbursement-runs", { all: true })
        const screen = await s.open("/settings/profile")
        await screen.page.clock.install()
        await screen.open(`/reimburse-customers/runs/${run.id}`)
        await screen.sees(/^50 %/)
        await screen.button("Cancel run").waitFor()
        expect(await screen.button("Try again").count()).toBe(0)
        await screen.page.clock.fastForward(61_000)
        await screen.click("Try again")
        expect(await screen.toast()).toBe("RUN-1 goes on.")
        expect((await runOf(run.id)).status).toBe("running")
      })
    })

    it("A115 says which company failed and why, and tries it again", async () => {
      const [, failing] = await companies("Fine", "Failing")
      await sql(`
        create function test_fail() returns trigger language plpgsql as $$
        begin
          raise exception 'this one fails' using errcode = '23514';
        end $$`)
      await sql(`
        create trigger test_fail before insert on company_credit_vendor_invoice
        for each row when (new.company_id = '${failing}')
        execute function test_fail()`)
      const { run } = await post("/reimbursement-runs", { all: true })
      await ended(run.id)
      const screen = await s.open(`/reimburse-customers/runs/${run.id}`)
      await screen.sees(/1 company could not be reimbursed/)
      await screen.row("Failing").getByText("Failed").waitFor()
      await sql("drop function test_fail() cascade")
      await screen.click("Try again")
      expect(await screen.toast()).toBe("RUN-1 goes on.")
      await screen.row("Failing").getByText("Reimbursed").waitFor()
      expect(await screen.button("Try again").count()).toBe(0)
      expect(await balanceOf(failing)).toBe("0.00")
    })

    it("A102 stands still where numbers run out, says so, and goes on", async () => {
      const sequence = (width: number) =>
        setEntity({
          number_sequences: {
            vendor_invoice: { prefix: "INV-", width, next_number: 9 },
          },
        })
      const [, last] = await companies("First", "Last")
      await setEntity({
        approval_required: true,
        approvers: [{ user_id: s.bob.id }],
      })
      const { run } = await post("/reimbursement-runs", { all: true })
      await sequence(1)
      const screen = await s.open(`/reimburse-customers/runs/${run.id}`, {
        as: "bob",
      })
      await screen.click("Approve")
      await screen.sees("Approve RUN-1")
      await screen.click("Approve")
      await screen.toast()
      await screen.sees(/The run stands still\. /)
      expect(await balanceOf(last)).toBe("10.00")
      await sequence(4)
      await screen.click("Try again")
      await screen.sees(/^100 %/)
      expect((await ended(run.id)).status).toBe("done")
      expect(await balanceOf(last)).toBe("0.00")
    })
  })
}
