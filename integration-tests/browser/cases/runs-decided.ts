import { ok } from "../../helpers"
import type { BrowserSuite } from "../harness"
import { runTools } from "./run-tools"

/** Approval by another person, and a run on its way. */
export function runsDecided(s: BrowserSuite) {
  const { api, post, runOf, setEntity, balanceOf, ended } = runTools(s)

  const awaiting = async (credit = 800) => {
    await setEntity({
      approval_required: true,
      approvers: [{ user_id: s.alice.id }, { user_id: s.bob.id, limit: 1000 }],
    })
    const { id } = await s.company({
      name: "Acme",
      outstanding_balance: credit,
    })
    const { run } = await post("/reimbursement-runs", { company_ids: [id] })
    return { run, company: id }
  }

  describe("approval", () => {
    it("A116 is another person's: who started is told why not, the other approves", async () => {
      const { run, company } = await awaiting()
      const mine = await s.open(`/reimburse-customers/runs/${run.id}`)
      await mine.sees("Awaiting approval")
      await mine.sees("You cannot approve this run")
      await mine.sees("Whoever starts a run cannot approve it.")
      expect(await mine.button("Approve").count()).toBe(0)

      const bobs = await s.open("/reimburse-customers/approvals", { as: "bob" })
      await bobs.sees("You may approve")
      await bobs.menu("Actions of RUN-1", "Approve")
      await bobs.sees("Approve RUN-1")
      await bobs.fill(/^Comment/, "Looked at")
      await bobs.click("Approve")
      expect(await bobs.toast()).toBe("RUN-1 was approved.")
      await bobs.closed()
      await bobs.sees("Nothing to approve")

      expect(await ended(run.id)).toMatchObject({
        status: "done",
        decided_by: { id: s.bob.id },
        decision_comment: "Looked at",
      })
      expect(await balanceOf(company)).toBe("0.00")
      // The page of who waits for it notices by itself.
      await mine.sees("Looked at")
    })

    it("A116 has a limit, past which one may only reject", async () => {
      const { run, company } = await awaiting(1000.01)
      const screen = await s.open("/reimburse-customers/approvals", {
        as: "bob",
      })
      await screen.sees(
        "You may approve up to USD 1,000.00; this is USD 1,000.01."
      )
      await screen.row("RUN-1").getByText("RUN-1").click()
      await screen.click("Reject")
      await screen.sees("Reject RUN-1")
      await screen.click("Reject")
      expect(await screen.toast()).toBe("RUN-1 was rejected.")
      await screen.closed()
      await screen.sees("Rejected by")
      expect((await runOf(run.id)).status).toBe("rejected")
      expect(await balanceOf(company)).toBe("1000.01")
    })

    it("is asked for in the wizard, by its name", async () => {
      await awaiting(10)
      const other = await s.company({ name: "Bolt", outstanding_balance: 20 })
      const screen = await s.open(
        `/reimburse-customers/create?company_ids=${other.id}`
      )
      await screen.sees("One company picked")
      await screen.click("Continue")
      await screen.sees("Needs approval")
      await screen.click("Continue")
      await screen.click("Send one company for approval")
      await screen.sees("Another person has to approve this run")
      expect(await balanceOf(other.id)).toBe("20.00")
    })
  })

  describe("a run", () => {
    it("that waits is canceled, after a question", async () => {
      const { run } = await awaiting()
      const screen = await s.open(`/reimburse-customers/runs/${run.id}`)
      await screen.click("Cancel run")
      await screen.sees("RUN-1 will not be posted, ever.")
      await screen.click("Keep it")
      expect((await runOf(run.id)).status).toBe("awaiting_approval")
      await screen.click("Cancel run")
      await screen.click("Cancel run")
      expect(await screen.toast()).toBe("RUN-1 was canceled.")
      expect((await runOf(run.id)).status).toBe("canceled")
    })

    it("over many companies shows how far it is, also after a reload", async () => {
      for (let i = 0; i < 40; i++) {
        await s.company({ name: `Company ${i}`, outstanding_balance: 10 })
      }
      const { run } = await post("/reimbursement-runs", { all: true })
      const screen = await s.open(`/reimburse-customers/runs/${run.id}`)
      await screen.page.reload()
      const bar = screen.page.getByRole("progressbar")
      await screen.page
        .locator("[role=progressbar][aria-valuenow='100']")
        .waitFor()
      expect(await bar.getAttribute("aria-valuenow")).toBe("100")
      await screen.sees("USD 400.00")
      expect((await api(`/reimbursement-runs/${run.id}`)).run.status).toBe(
        "done"
      )
    })

    it("leads to the companies, and tells reasons by filter", async () => {
      const held = await s.company({ name: "Held", outstanding_balance: 50 })
      await s.company({ name: "Paid", outstanding_balance: 50 })
      await ok(
        s.alice.client.post(
          `/admin/company-credit/companies/${held.id}/payables`,
          { payment_hold: true, payment_hold_reason: "Dispute" }
        )
      )
      const { run } = await post("/reimbursement-runs", { all: true })
      await ended(run.id)
      const skipped = encodeURIComponent(JSON.stringify(["skipped"]))
      const screen = await s.open(
        `/reimburse-customers/runs/${run.id}?l_status=${skipped}`
      )
      await screen.sees("The company is on payment hold: Dispute")
      const lines = screen.page.locator("table").last()
      expect(await screen.rows(lines)).toHaveLength(1)
      await screen.click("Held")
      await screen.sees("Company Credit")
    })
  })
}
